/**
 * In: {@link org.prongsai.read.Sources}.
 *
 * <p>Out: A checked site, or all problems that prevent one.
 *
 * <p>Must not know: Pages and files.
 */
package org.prongsai.validate;

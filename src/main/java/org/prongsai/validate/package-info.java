/**
 * In: {@link org.prongsai.read.Sources}.
 *
 * <p>Out: A checked site, or every problem that stands in the way.
 *
 * <p>Must not know: Pages and files.
 */
package org.prongsai.validate;

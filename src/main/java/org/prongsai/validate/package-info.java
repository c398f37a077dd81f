/**
 * In: {@link org.prongsai.read.Sources}. Out: A checked site, or all problems that prevent one.
 * Must not know: Pages and files.
 */
package org.prongsai.validate;

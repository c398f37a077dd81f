/**
 * In: Templates and the contexts of pages.
 *
 * <p>Out: HTML, every value escaped.
 *
 * <p>Must not know: Where the values come from.
 */
package org.prongsai.host.freemarker;

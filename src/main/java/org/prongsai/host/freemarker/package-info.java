/**
 * In: Templates and the contexts of pages. Out: HTML, every value escaped. Must not know: Where the
 * values come from.
 */
package org.prongsai.host.freemarker;

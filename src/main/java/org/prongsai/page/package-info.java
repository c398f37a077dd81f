/**
 * In: Words, links and lists that are ready to be shown. Out: The records that templates read: the
 * parts, sections and frame of a page. Must not know: Where the words come from.
 */
package org.prongsai.page;

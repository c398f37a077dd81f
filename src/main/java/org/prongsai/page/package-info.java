/**
 * In: Words, links and lists that are ready to be shown. Out: The records that templates read: the
 * parts, sections and frame of a page. Their lists are not copied: each is made for one page, and
 * after that only a template reads it. Must not know: Where the words come from.
 */
package org.prongsai.page;

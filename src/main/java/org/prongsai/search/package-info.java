/**
 * In: Pages that are ready to be shown, and rows that no page lists. Out: The index in which a
 * reader's browser finds them, as script files. Must not know: Kinds of pages, templates, hosts.
 */
package org.prongsai.search;

/**
 * In: Published tables and documents, and the kinds of pages. Out: The address of every page and
 * file, and the tree of pages. Must not know: How a page looks or a file is written.
 */
package org.prongsai.address;

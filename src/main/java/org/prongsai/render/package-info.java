/**
 * In: A checked site with its figures.
 *
 * <p>Out: What every kind of page shares: its interface, scope, number and date formats, words,
 * documents with their macros filled in.
 *
 * <p>Must not know: The families of pages.
 */
package org.prongsai.render;

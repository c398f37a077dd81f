/**
 * In: The rows of procurement and of projects.
 *
 * <p>Out: Summaries: totals, shares, by month, supplier and village. Pure; a large table is read
 * once, row by row.
 *
 * <p>Must not know: Pages.
 */
package org.prongsai.spending;

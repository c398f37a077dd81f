/**
 * In: The rows of procurement and of projects. Out: Summaries: totals, shares, by month, supplier
 * and village. Pure; a large table is read once, row by row. Must not know: Pages.
 */
package org.prongsai.spending;

/**
 * In: The rows of procurement and of projects.
 *
 * <p>Out: What they come to: totals, shares, months, suppliers, villages. Pure; a large table is
 * read row by row, once.
 *
 * <p>Must not know: Pages.
 */
package org.prongsai.spending;

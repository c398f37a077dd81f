/**
 * What the rows of procurement and of projects come to: totals, shares, months, suppliers,
 * villages. Pure; every table is read once, row by row, so that a large one is never held whole.
 */
package org.prongsai.spending;

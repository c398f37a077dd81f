/**
 * In: The printed scores of a year and the formulas of its catalogue.
 *
 * <p>Out: Recomputed scores, the bounds that they imply for unprinted scores, levels, what-if.
 * Pure.
 *
 * <p>Must not know: Documents and pages.
 */
package org.prongsai.ita.scoring;

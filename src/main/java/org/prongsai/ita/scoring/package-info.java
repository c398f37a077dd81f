/**
 * In: The printed scores of a year and the formulas of its catalogue. Out: Recomputed scores, the
 * bounds that they imply for unprinted scores, levels, what-if. Pure. Must not know: Documents and
 * pages.
 */
package org.prongsai.ita.scoring;

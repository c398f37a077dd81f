/**
 * In: The printed scores of a year and the formulas of its catalogue.
 *
 * <p>Out: Recomputed scores, what they force on others, levels, what-if. Pure.
 *
 * <p>Must not know: Documents and pages.
 */
package org.prongsai.ita.scoring;

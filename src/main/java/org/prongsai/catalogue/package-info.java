/**
 * In: The lists of a fiscal year, shipped with the program or brought by a site.
 *
 * <p>Out: The catalogue of that year: tools, indicators, questions, items, levels, formulas.
 *
 * <p>Must not know: The tables of an office.
 */
package org.prongsai.catalogue;

/**
 * In: The lists of a fiscal year, shipped with the program or brought by a site. Out: The catalogue
 * of that year: tools, indicators, questions, items, levels, formulas. Must not know: The tables of
 * an office.
 */
package org.prongsai.catalogue;

/**
 * In: Figures and the words that go with them. Out: Charts as shapes, each with its text beside it.
 * Must not know: Pages, datasets, languages and how numbers are written.
 */
package org.prongsai.chart;

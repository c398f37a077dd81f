/**
 * In: The tables and lines of a document with a year's result. Out: The figures in it, and the
 * lines with numbers that were not read; tables of scores. Must not know: How a site is built.
 */
package org.prongsai.importer.score;

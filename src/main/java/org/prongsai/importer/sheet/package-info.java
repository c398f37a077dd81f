/**
 * In: A workbook or CSV file of an office.
 *
 * <p>Out: Its sheets with header, rows of data, totals and remarks told apart.
 *
 * <p>Must not know: The table that the rows become.
 */
package org.prongsai.importer.sheet;

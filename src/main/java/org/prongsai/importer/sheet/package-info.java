/**
 * In: A workbook or CSV file of an office. Out: Its sheets with header, rows of data, totals and
 * remarks told apart. Must not know: The table that the rows become.
 */
package org.prongsai.importer.sheet;

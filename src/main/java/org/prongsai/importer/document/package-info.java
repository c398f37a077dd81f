/**
 * In: A Word file, saved web page, PDF, text, workbook or CSV file of an office. Out: Its tables
 * and lines, cell by cell, in their order. Must not know: What the tables say.
 */
package org.prongsai.importer.document;

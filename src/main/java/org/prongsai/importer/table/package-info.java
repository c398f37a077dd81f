/**
 * In: A site and a dataset of it. Out: The rows that an import adds to, and the same with more,
 * where they are kept: in a file or in a sheet of the workbook. Must not know: What an import
 * reads.
 */
package org.prongsai.importer.table;

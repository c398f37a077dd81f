/**
 * In: The bytes of a CSV or XLSX file. Out: A raw table: every cell with its place. Must not know:
 * Types and rules of datasets.
 */
package org.prongsai.read.table;

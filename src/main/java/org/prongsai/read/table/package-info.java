/**
 * In: The bytes of a CSV or XLSX file.
 *
 * <p>Out: A raw table: every cell with its place.
 *
 * <p>Must not know: Types and rules of datasets.
 */
package org.prongsai.read.table;

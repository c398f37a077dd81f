/**
 * In: The text of one cell as an office typed it.
 *
 * <p>Out: What it says: a contract, a winner, a period, a month.
 *
 * <p>Must not know: Sheets and tables.
 */
package org.prongsai.importer.cell;

/**
 * In: The text of one cell as an office typed it. Out: What it says: a contract, a winner, a
 * period, a month. Must not know: Sheets and tables.
 */
package org.prongsai.importer.cell;

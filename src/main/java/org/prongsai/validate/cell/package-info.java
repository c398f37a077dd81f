/**
 * In: The text of a cell and the column it is read for. Out: A typed value, or a problem. Must not
 * know: Rows and tables.
 */
package org.prongsai.validate.cell;

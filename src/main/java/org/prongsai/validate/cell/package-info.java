/**
 * In: The text of a cell and the column it is read for.
 *
 * <p>Out: A typed value, or a problem.
 *
 * <p>Must not know: Rows and tables.
 */
package org.prongsai.validate.cell;

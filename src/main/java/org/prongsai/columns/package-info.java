/**
 * In: Nothing.
 *
 * <p>Out: The names of the columns of each contracted dataset, one class a dataset.
 *
 * <p>Must not know: Everything else.
 */
package org.prongsai.columns;

/**
 * In: Nothing. Out: The names of the columns of each contracted dataset, one class a dataset. Must
 * not know: Everything else.
 */
package org.prongsai.columns;

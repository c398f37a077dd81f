/**
 * In: Typed tables of purchases, bids and projects. Out: Problems: what their days, months and bids
 * contradict. Must not know: How cells are read.
 */
package org.prongsai.validate.spending;

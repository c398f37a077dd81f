/**
 * In: Bytes and rows. Out: Temporary files that hold what is too large for memory. Must not know:
 * What the rows mean.
 */
package org.prongsai.store;

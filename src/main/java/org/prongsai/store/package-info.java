/**
 * In: Bytes and rows.
 *
 * <p>Out: Temporary files that hold what is too large for memory.
 *
 * <p>Must not know: What the rows mean.
 */
package org.prongsai.store;

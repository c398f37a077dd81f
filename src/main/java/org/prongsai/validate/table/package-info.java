/**
 * In: Raw tables.
 *
 * <p>Out: Typed rows, in memory or on disk, each with its places; the interface of a rule over
 * them.
 *
 * <p>Must not know: The rules.
 */
package org.prongsai.validate.table;

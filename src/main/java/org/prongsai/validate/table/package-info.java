/**
 * In: Raw tables. Out: Typed rows, in memory or on disk, each with its places; the interface of a
 * rule over them. Must not know: The rules.
 */
package org.prongsai.validate.table;

/**
 * In: Typed tables and documents. Out: Problems: one class a rule. Must not know: How cells are
 * read.
 */
package org.prongsai.validate.rule;

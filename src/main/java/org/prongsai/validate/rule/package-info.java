/**
 * In: Typed tables and documents.
 *
 * <p>Out: Problems: one class a rule.
 *
 * <p>Must not know: How cells are read.
 */
package org.prongsai.validate.rule;

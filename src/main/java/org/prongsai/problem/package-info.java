/**
 * In: What a rule found, and where.
 *
 * <p>Out: Reports as text, JSON and HTML, in Thai and English.
 *
 * <p>Must not know: What the rules check.
 */
package org.prongsai.problem;

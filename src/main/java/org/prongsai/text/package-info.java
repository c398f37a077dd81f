/**
 * In: Texts and numbers.
 *
 * <p>Out: Small facts of writing: fiscal years, months, Thai digits, names of datasets.
 *
 * <p>Must not know: Everything else.
 */
package org.prongsai.text;

/**
 * In: Texts and numbers.
 *
 * <p>Out: Helpers for written forms: fiscal years, month names, Thai digits, white space, messages
 * with arguments.
 *
 * <p>Must not know: Everything else.
 */
package org.prongsai.text;

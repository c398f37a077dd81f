/**
 * In: Texts and numbers. Out: Helpers for written forms: fiscal years, month names, Thai digits,
 * white space, messages with arguments. Must not know: Everything else.
 */
package org.prongsai.text;

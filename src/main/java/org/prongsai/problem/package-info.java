/**
 * In: What a rule found, and where. Out: Reports as text, JSON and HTML, in Thai and English. Must
 * not know: What the rules check.
 */
package org.prongsai.problem;

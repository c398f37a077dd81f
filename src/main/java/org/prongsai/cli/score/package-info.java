/**
 * In: What other scores would make of a year. Out: The answer of {@code score} as text or JSON.
 * Must not know: Options and exit codes.
 */
package org.prongsai.cli.score;

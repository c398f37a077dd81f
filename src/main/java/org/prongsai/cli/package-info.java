/**
 * In: The arguments of the command line.
 *
 * <p>Out: Reports for people or programs, and an exit code.
 *
 * <p>Must not know: How a stage does its work.
 */
package org.prongsai.cli;

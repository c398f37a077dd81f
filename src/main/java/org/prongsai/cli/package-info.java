/**
 * In: The arguments of the command line. Out: Reports for people or programs, and an exit code.
 * Must not know: How a stage does its work.
 */
package org.prongsai.cli;

/**
 * In: The tables and lines of a document. Out: The addresses that it gives for each disclosure
 * item, with their titles. Must not know: The evidence table that they go into.
 */
package org.prongsai.importer.submission;

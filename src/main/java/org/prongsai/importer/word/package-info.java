/**
 * In: A Word document of an office. Out: Its headings, paragraphs, lists, tables and pictures, the
 * same as AsciiDoc, and a problem for all that was left out. Must not know: What it is about.
 */
package org.prongsai.importer.word;

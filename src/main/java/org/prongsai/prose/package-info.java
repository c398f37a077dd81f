/**
 * In: The source of documents and the published figures. Out: Notes on figures that are typed where
 * a macro would fetch them, and on texts still to be written. Must not know: How documents are
 * converted.
 */
package org.prongsai.prose;

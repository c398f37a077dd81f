/**
 * Comes in: the source of documents and the figures of the tables. Goes out: notes on figures that
 * are typed into the text. Must not know: how documents are converted, what a sentence means.
 */
package org.prongsai.prose;

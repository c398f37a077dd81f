/**
 * Pages that are ready to be shown → the index in which a reader's browser finds them.
 *
 * <p>Pure but for the words that ship with the program.
 */
package org.prongsai.search;

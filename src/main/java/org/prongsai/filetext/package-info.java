/**
 * In: The bytes of an attached file. Out: The text in it, hidden parts too, with the places where
 * it stands. Must not know: What the text is searched for.
 */
package org.prongsai.filetext;

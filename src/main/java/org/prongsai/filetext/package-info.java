/**
 * In: The bytes of an attached file.
 *
 * <p>Out: The text in it, hidden parts too, with the places where it stands.
 *
 * <p>Must not know: What the text is searched for.
 */
package org.prongsai.filetext;

/**
 * In: A site folder and what ships with the program.
 *
 * <p>Out: {@link org.prongsai.read.Sources}: everything that was read, not yet validated.
 *
 * <p>Must not know: What the values mean.
 */
package org.prongsai.read;

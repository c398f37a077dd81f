/**
 * In: A site folder and what ships with the program.
 *
 * <p>Out: {@link org.prongsai.read.Sources}: all that was read, before any of it is believed.
 *
 * <p>Must not know: What the values mean.
 */
package org.prongsai.read;

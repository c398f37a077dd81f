/**
 * In: A site folder and what ships with the program. Out: {@link org.prongsai.read.Sources}:
 * everything that was read, not yet validated. Must not know: What the values mean.
 */
package org.prongsai.read;

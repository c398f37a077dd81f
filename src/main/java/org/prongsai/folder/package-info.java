/**
 * In: A site folder.
 *
 * <p>Out: Its files, sorted by what they are; a file without a meaning is a problem.
 *
 * <p>Must not know: What stands in the files.
 */
package org.prongsai.folder;

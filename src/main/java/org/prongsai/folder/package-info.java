/**
 * In: A site folder. Out: Its files, sorted by what they are; a file without a meaning is a
 * problem. Must not know: What stands in the files.
 */
package org.prongsai.folder;

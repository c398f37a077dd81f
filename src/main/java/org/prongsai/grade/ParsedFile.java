package org.prongsai.grade;

/** A parsed file that has not been graded yet. */
public interface ParsedFile {

  FileContent content() throws UnreadableException;
}

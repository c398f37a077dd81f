package org.prongsai.grade;

/** What a parser has taken from a file, before it is judged. */
public interface ParsedFile {

  FileContent content() throws UnreadableException;
}

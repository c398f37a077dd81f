package org.prongsai.grade;

/** What a parser has taken from a file, before it is judged. */
interface Parsed {

  Content content() throws UnreadableException;
}

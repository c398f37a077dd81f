package org.prongsai.filetext;

/** Takes the text of a file, piece by piece, and what could not be looked into. */
public interface TextSink {

  /** Why there is no text. */
  enum Reason {
    /** A picture, a page that is one, or letters drawn as lines. */
    PICTURE,
    ENCRYPTED,
    DAMAGED,
    /** It unpacks to more than is read, or archives lie in archives. */
    TOO_LARGE,
    /** No reader for the format is at hand. */
    FORMAT,
    /** Letters are drawn with a font that does not say which they are. */
    FONT,
    /** A picture in a document that may be an emblem or a line. */
    SMALL_PICTURE
  }

  /**
   * Takes a text.
   *
   * @param about name of the column it stands in, or empty
   */
  void text(TextPlace place, String about, String text);

  /** Takes note of a part that was not looked into. */
  void unread(TextPlace place, Reason reason);
}

package org.prongsai.read.table;

import java.io.IOException;
import java.io.Reader;

/** A text read from its start to its end, with the line and column of what comes next. */
final class TextCursor {

  static final int END = -1;
  private static final int BUFFER = 1 << 14;

  private final Reader reader;
  private final char[] buffer = new char[BUFFER];
  private int at;
  private int filled;
  private int line = 1;
  private int column = 1;
  private int previous = END;

  TextCursor(Reader reader) {
    this.reader = reader;
  }

  /** The next character, which stays; {@link #END} behind the last. */
  int peek() throws IOException {
    if (at == filled) {
      filled = Math.max(0, reader.read(buffer));
      at = 0;
      if (filled == 0) {
        return END;
      }
    }
    return buffer[at];
  }

  /** Moves on by one character and returns it. */
  int next() throws IOException {
    int c = peek();
    if (c == END) {
      return END;
    }
    at++;
    boolean ends = c == '\n' || c == '\r';
    if (ends && !(c == '\n' && previous == '\r')) {
      line++;
    }
    // In code points: the second half of a pair does not count.
    column = ends ? 1 : column + (Character.isLowSurrogate((char) c) ? 0 : 1);
    previous = c;
    return c;
  }

  /** Line of the next character, from 1; CR, LF and CRLF end one. */
  int line() {
    return line;
  }

  /** Column of the next character in code points, from 1. */
  int column() {
    return column;
  }
}

package org.prongsai.read;

import java.util.Optional;

/**
 * Finds the first quote that RFC 4180 does not allow, and the field it belongs to; a parser could
 * only say in which record it stands.
 */
final class QuoteCheck {

  private static final int SHOWN = 40;

  /**
   * A field whose quotes are wrong.
   *
   * @param line physical line where the field starts
   * @param column number of the field in its record, from 1
   * @param row number of the record, from 1
   * @param text how the field starts
   */
  record Broken(int line, int column, int row, String text) {}

  private final String text;
  private final char separator;
  private int at;
  private int line = 1;
  private int column = 1;
  private int row = 1;

  QuoteCheck(String text, Separator separator) {
    this.text = text;
    this.separator = separator.character();
  }

  /** Looks through the whole text. */
  Optional<Broken> find() {
    while (at < text.length()) {
      int start = at;
      int startLine = line;
      boolean closed = text.charAt(at) != '"' || skipQuoted();
      if (!closed || (start < at && !isFieldEnd())) {
        int end = Math.min(text.length(), start + SHOWN);
        var shown = text.substring(start, end).lines().findFirst().orElse("");
        return Optional.of(new Broken(startLine, column, row, shown));
      }
      skipToNextField();
    }
    return Optional.empty();
  }

  /** Moves behind the closing quote; false where there is none. */
  private boolean skipQuoted() {
    at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != '"') {
        countLine(c);
        at++;
      } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        at += 2;
      } else {
        at++;
        return true;
      }
    }
    return false;
  }

  private boolean isFieldEnd() {
    return at == text.length() || text.charAt(at) == separator || isBreak(text.charAt(at));
  }

  private void skipToNextField() {
    while (at < text.length() && !isFieldEnd()) {
      at++;
    }
    if (at == text.length()) {
      return;
    }
    char end = text.charAt(at);
    if (end == separator) {
      column++;
      at++;
      return;
    }
    boolean both = end == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    at += both ? 2 : 1;
    line++;
    row++;
    column = 1;
  }

  private void countLine(char c) {
    boolean secondOfTwo = c == '\n' && text.charAt(at - 1) == '\r';
    if (isBreak(c) && !secondOfTwo) {
      line++;
    }
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}

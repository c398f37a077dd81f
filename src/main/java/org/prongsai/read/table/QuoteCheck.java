package org.prongsai.read.table;

import java.io.IOException;
import java.io.Reader;
import java.util.BitSet;
import java.util.Optional;
import org.prongsai.text.SpreadsheetText;

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

  private final TextCursor text;
  private final char separator;
  private final StringBuilder field = new StringBuilder();
  private final BitSet formulas = new BitSet();
  private int column = 1;
  private int row = 1;

  QuoteCheck(Reader text, Separator separator) {
    this.text = new TextCursor(text);
    this.separator = separator.character();
  }

  Optional<Broken> find() throws IOException {
    while (text.peek() != TextCursor.END) {
      field.setLength(0);
      int line = text.line();
      boolean quoted = text.peek() == '"';
      if (!quoted) {
        lookForFormula(false);
      } else if (!(skipQuoted() && isFieldEnd())) {
        return Optional.of(new Broken(line, column, row, shown()));
      }
      skipToNextField();
    }
    return Optional.empty();
  }

  /**
   * The columns, from 0, in which a text starts as a formula does. Whoever writes an apostrophe
   * before such a text writes it before all of them: there an apostrophe belongs to the text.
   */
  BitSet formulas() {
    return formulas;
  }

  private void lookForFormula(boolean quoted) throws IOException {
    int first = text.peek();
    if ((!quoted && isFieldEnd()) || !SpreadsheetText.startsFormula(first)) {
      return;
    }
    take();
    boolean isLoneDash = first == '-' && (quoted ? text.peek() == '"' : isFieldEnd());
    if (!isLoneDash) {
      formulas.set(column - 1);
    }
  }

  private int take() throws IOException {
    int c = text.next();
    if (field.length() < SHOWN && c != TextCursor.END) {
      field.append((char) c);
    }
    return c;
  }

  private String shown() throws IOException {
    while (field.length() < SHOWN && text.peek() != TextCursor.END) {
      take();
    }
    return field.toString().lines().findFirst().orElse("");
  }

  /** Moves behind the closing quote; false where there is none. */
  private boolean skipQuoted() throws IOException {
    take();
    lookForFormula(true);
    while (text.peek() != TextCursor.END) {
      if (take() == '"') {
        if (text.peek() != '"') {
          return true;
        }
        take();
      }
    }
    return false;
  }

  private boolean isFieldEnd() throws IOException {
    int c = text.peek();
    return c == TextCursor.END || c == separator || c == '\n' || c == '\r';
  }

  private void skipToNextField() throws IOException {
    while (!isFieldEnd()) {
      text.next();
    }
    int end = text.next();
    if (end == separator) {
      column++;
      return;
    }
    if (end == '\r' && text.peek() == '\n') {
      text.next();
    }
    row++;
    column = 1;
  }
}

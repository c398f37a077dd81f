package blackbox;

import java.util.List;

/** Text as the comparisons with the source document see it. */
final class Folded {

  private static final int THAI_ZERO = '๐';
  private static final int THAI_NINE = '๙';
  private static final int ZERO_WIDTH_SPACE = 0x200B;

  private Folded() {}

  /** The text with Arabic digits and without white space: the print breaks lines inside words. */
  static String of(String text) {
    var folded = new StringBuilder(text.length());
    digits(text)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> c != ZERO_WIDTH_SPACE)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** The cells of rows, each folded. */
  static List<List<String>> rows(List<List<String>> rows) {
    return rows.stream().map(row -> row.stream().map(Folded::of).toList()).toList();
  }

  /** The text with Arabic digits in place of Thai ones. */
  static String digits(String text) {
    var folded = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= THAI_ZERO && c <= THAI_NINE ? c - THAI_ZERO + '0' : c)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}

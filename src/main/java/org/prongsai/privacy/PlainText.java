package org.prongsai.privacy;

import java.util.Arrays;
import java.util.Locale;

/**
 * A text in one spelling: ASCII digits for those of any script, one space for white space of any
 * kind and length, {@code -} for every dash, nothing for what cannot be seen, small letters.
 */
final class PlainText {

  private static final int MINUS = 0x2212;
  private static final int FULLWIDTH_AT = 0xFF20;

  private final StringBuilder text;
  private int[] offsets;

  private PlainText(int length) {
    text = new StringBuilder(length);
    offsets = new int[length + 1];
  }

  static PlainText of(String source) {
    var plain = new PlainText(source.length());
    for (int i = 0; i < source.length(); ) {
      int c = source.codePointAt(i);
      plain.append(c, i);
      i += Character.charCount(c);
    }
    plain.offsets[plain.text.length()] = source.length();
    plain.offsets = Arrays.copyOf(plain.offsets, plain.text.length() + 1);
    return plain;
  }

  String text() {
    return text.toString();
  }

  /** Where a character of the plain text begins in the source. */
  int start(int at) {
    return offsets[at];
  }

  /** Where the source goes on behind the plain text's first {@code at} characters. */
  int end(int at) {
    return at == 0 ? 0 : offsets[at - 1] + 1;
  }

  /** What stands between two places of the plain text, as a finding in the source. */
  PrivateMatch match(PrivateKind kind, int from, int to, String key, String masked) {
    return new PrivateMatch(kind, start(from), end(to), key, masked);
  }

  private void append(int c, int offset) {
    if (c < 0x80 && c > ' ') {
      add((char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c), offset);
      return;
    }
    int digit = Character.digit(c, 10);
    int type = Character.getType(c);
    if (digit >= 0) {
      add((char) ('0' + digit), offset);
    } else if (isSpace(c, type)) {
      if (text.length() == 0 || text.charAt(text.length() - 1) != ' ') {
        add(' ', offset);
      }
    } else if (type == Character.DASH_PUNCTUATION || c == MINUS) {
      add('-', offset);
    } else if (type != Character.FORMAT && type != Character.CONTROL) {
      other(c, offset);
    }
  }

  private static boolean isSpace(int c, int type) {
    return Character.isWhitespace(c) || type == Character.SPACE_SEPARATOR;
  }

  private void other(int c, int offset) {
    if (c == FULLWIDTH_AT) {
      add('@', offset);
      return;
    }
    // A letter outside the basic plane is one character here: no pattern asks for it.
    char shown = c > Character.MAX_VALUE ? '\uFFFD' : (char) c;
    add(String.valueOf(shown).toLowerCase(Locale.ROOT).charAt(0), offset);
  }

  private void add(char c, int offset) {
    offsets[text.length()] = offset;
    text.append(c);
  }
}

package org.prongsai.linebreak;

/**
 * A word, number or mark of a text, between spaces.
 *
 * @param from where it begins in the text
 * @param to where it ends
 * @param spaced whether a space stands before it
 * @param joint where it may part if no line has room for it, else -1
 */
record Token(Kind kind, String text, int from, int to, boolean spaced, int joint) {

  /** What kind of writing it is. */
  enum Kind {
    THAI,
    /** A compound or name of a list: what it begins or ends with says nothing. */
    WHOLE,
    NUMBER,
    LATIN,
    /** Letters with dots. */
    ABBREVIATION,
    MARK
  }

  boolean thai() {
    return kind == Kind.THAI || kind == Kind.WHOLE;
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** The letters that take room on a line: vowels and tones above or below do not. */
  static int letters(CharSequence text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      if (!stacked(text.charAt(i))) {
        letters++;
      }
    }
    return letters;
  }

  int letters() {
    return letters(text, 0, text.length());
  }

  /** Whether a letter stands above or below the one before it. */
  static boolean stacked(char c) {
    return c == 'ั' || c >= 'ิ' && c <= 'ฺ' || c >= '็' && c <= '๎';
  }
}

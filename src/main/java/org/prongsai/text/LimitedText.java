package org.prongsai.text;

import java.util.regex.Pattern;

/**
 * A text that a pattern may look at only so often. One that a site brings, or one with a group in a
 * loop, can take for ever or use up the stack; a text that makes it do so does not fit.
 */
public final class LimitedText implements CharSequence {

  private static final int MOST_LOOKS = 1_000_000;

  private final String text;
  private int looks;

  /** Takes the place of a stack that is used up. */
  private static final class LookedTooOften extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private LimitedText(String text) {
    this.text = text;
  }

  /** Whether the whole text fits a pattern. */
  public static boolean fits(Pattern pattern, String text) {
    try {
      return pattern.matcher(new LimitedText(text)).matches();
    } catch (LookedTooOften | StackOverflowError e) {
      return false;
    }
  }

  @Override
  public char charAt(int index) {
    looks++;
    if (looks > MOST_LOOKS) {
      throw new LookedTooOften();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}

package org.prongsai.privacy;

/**
 * Something private in a text.
 *
 * @param start where it begins, in {@code char}s of the text
 * @param end where it ends
 * @param key what tells it from others of its kind: digits, or text without spaces, lower case
 * @param masked how it may be shown
 */
public record Finding(Kind kind, int start, int end, String key, String masked) {

  /** Whether a text, itself or masked, in any spelling, means this finding. */
  public boolean isMeantBy(String text) {
    var bare = bare(text);
    return !bare.isEmpty() && (bare.equals(bare(key)) || bare.equals(bare(masked)));
  }

  private static String bare(String text) {
    return PlainText.of(text).text().replaceAll("[ ()-]", "").replaceFirst("^\\+66", "0");
  }

  boolean overlaps(Finding other) {
    return start < other.end && other.start < end;
  }
}

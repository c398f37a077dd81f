package org.prongsai.privacy;

/**
 * Something private in a text.
 *
 * @param start where it begins, in {@code char}s of the text
 * @param end where it ends
 * @param key what tells it from others of its kind: digits, or text without spaces, lower case
 * @param masked how it may be shown
 */
public record PrivateMatch(PrivateKind kind, int start, int end, String key, String masked) {

  /** Whether it is the number of a citizen, or of one whose number was mistyped. */
  public boolean isOfCitizen() {
    return kind == PrivateKind.CITIZEN_NUMBER || kind == PrivateKind.PERSONAL_TAX_ID;
  }

  /** Whether it is the number of a mobile telephone, which is that of a person. */
  public boolean isOfMobile() {
    return kind == PrivateKind.BARE_MOBILE
        || kind == PrivateKind.PERSONAL_PHONE && key.matches("0[689].*");
  }

  /** The same, where it may be something else. */
  public PrivateMatch unsure() {
    return new PrivateMatch(PrivateKind.UNSURE_NUMBER, start, end, key, masked);
  }

  /** Whether a text, itself or masked, in any spelling, means this finding. */
  public boolean isMeantBy(String text) {
    var bare = bare(text);
    var wanted = bare(key);
    // A spreadsheet drops the 0 of a telephone number.
    boolean isKey = bare.equals(wanted) || ("0" + bare).equals(wanted);
    return !bare.isEmpty() && (isKey || bare.equals(bare(masked)));
  }

  private static String bare(String text) {
    return PlainText.of(text)
        .text()
        .replaceAll("[(\\[]at[)\\]]", "@")
        .replaceAll("[^\\p{L}\\p{M}\\p{N}@+%]", "")
        .replaceFirst("^(?:\\+|00)660?", "0");
  }
}

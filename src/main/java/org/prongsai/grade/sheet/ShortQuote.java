package org.prongsai.grade.sheet;

import java.util.regex.Pattern;

/** A quotation that fits in a line of a report. */
final class ShortQuote {

  /** Characters of a quotation at most, as {@link String#length()} counts them. */
  static final int LONGEST = 40;

  private static final Pattern HIDDEN = Pattern.compile("[\\s\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}]+");
  private static final Pattern MARK = Pattern.compile("\\p{M}");

  private ShortQuote() {}

  /** A quotation of at most {@link #LONGEST} characters. */
  static String of(String text) {
    return shortened(text, LONGEST);
  }

  /** The text on one line, a space for all that does not show, cut where it is too long. */
  static String shortened(String text, int longest) {
    var shown = HIDDEN.matcher(text).replaceAll(" ").strip();
    if (shown.length() <= longest) {
      return shown;
    }
    int end = longest - 1;
    // A Thai vowel or tone mark stays with its consonant, and the halves of a character together.
    while (end > 1 && (isMark(shown, end) || Character.isLowSurrogate(shown.charAt(end)))) {
      end--;
    }
    return shown.substring(0, end) + "…";
  }

  private static boolean isMark(String text, int at) {
    return MARK.matcher(text.substring(at, at + 1)).matches();
  }
}

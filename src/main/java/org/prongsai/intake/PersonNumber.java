package org.prongsai.intake;

import java.util.regex.Pattern;
import org.prongsai.text.ThaiDigits;

/**
 * The 13-digit number of a natural person, which is the citizen number and begins with 1 to 8. It
 * is never written anywhere.
 */
final class PersonNumber {

  private static final int DIGITS = 13;
  private static final int SHOWN = 4;
  private static final Pattern WRITTEN =
      Pattern.compile("(?<![0-9])[1-8](?:[\\s\u00A0–-]?[0-9]){12}(?![0-9])");

  private PersonNumber() {}

  /** Whether a text is such a number and nothing else. */
  static boolean is(String text) {
    return Tidy.digits(text).matches("[1-8][0-9]{12}");
  }

  /** Whether there is one in a text. */
  static boolean isIn(String text) {
    return WRITTEN.matcher(ThaiDigits.toAscii(text)).find();
  }

  /** A text with only the last four digits of each such number left. */
  static String masked(String text) {
    return isIn(text)
        ? WRITTEN
            .matcher(ThaiDigits.toAscii(text))
            .replaceAll(
                found -> {
                  var digits = found.group().replaceAll("[^0-9]", "");
                  return "x".repeat(DIGITS - SHOWN) + digits.substring(DIGITS - SHOWN);
                })
        : text;
  }

  /** A text without such numbers and the words and brackets around them. */
  static String without(String text) {
    var bare = WRITTEN.matcher(ThaiDigits.toAscii(text)).replaceAll("");
    return Tidy.line(
        bare.replaceAll(
                "(เลขประจำตัวประชาชน|เลขบัตรประชาชน|เลขประจำตัวผู้เสียภาษี|เลขที่บัตร)\\s*:?", "")
            .replaceAll("\\(\\s*\\)", ""));
  }

  /** Whether the last of 13 digits is the check digit of the others. */
  static boolean hasCheckDigit(String digits) {
    if (!digits.matches("[0-9]{13}")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < DIGITS - 1; i++) {
      sum += (DIGITS - i) * (digits.charAt(i) - '0');
    }
    return (11 - sum % 11) % 10 == digits.charAt(DIGITS - 1) - '0';
  }
}

package org.prongsai.importer.cell;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.prongsai.privacy.CitizenNumber;
import org.prongsai.text.ThaiDigits;

/**
 * The 13-digit number of a natural person, which is the citizen number and begins with 1 to 8. It
 * is never written anywhere.
 *
 * <p>In running text it is told from other numbers, such as those of assets, as the privacy gate
 * does it: by its check digit or by the words before it; also by the grouping of a citizen's card.
 */
public final class CitizenNumberText {

  private static final int DIGITS = 13;
  private static final int SHOWN = 4;
  private static final String DASH = "\\s?[–-]\\s?";
  // Mistyped, and nothing calls it so; still no other number is written like this.
  private static final Pattern AS_ON_CARD =
      Pattern.compile(
          "(?<![0-9]|[0-9][–-])[1-8]"
              + DASH
              + "[0-9]{4}"
              + DASH
              + "[0-9]{5}"
              + DASH
              + "[0-9]{2}"
              + DASH
              + "[0-9](?![0-9]|[–-][0-9])");

  private CitizenNumberText() {}

  /** Whether a text is such a number and nothing else. */
  public static boolean is(String text) {
    return CellNormaliser.digits(text).matches("[1-8][0-9]{12}");
  }

  /** Whether there is one in a text. */
  public static boolean isIn(String text) {
    return !replaced(text, digits -> "").equals(ThaiDigits.toAscii(text));
  }

  /** A text with only the last four digits of each such number left. */
  public static String masked(String text) {
    return isIn(text)
        ? replaced(text, digits -> "x".repeat(DIGITS - SHOWN) + digits.substring(DIGITS - SHOWN))
        : text;
  }

  /** The lines of a text without such numbers and the words and brackets around them. */
  public static String without(String text) {
    return CellNormaliser.lines(
        replaced(text, digits -> "")
            .replaceAll(
                "(เลขประจำตัวประชาชน|เลขบัตรประชาชน|เลขประจำตัวผู้เสียภาษี|เลขประจำตัว|เลขที่บัตร|บัตร(?=\\s*(?:\\n|$)))\\s*:?",
                "")
            .replaceAll("\\(\\s*\\)", ""));
  }

  private static String replaced(String text, UnaryOperator<String> byDigits) {
    var ascii = ThaiDigits.toAscii(text);
    if (is(ascii)) {
      return byDigits.apply(CellNormaliser.digits(ascii));
    }
    var result = new StringBuilder();
    int at = 0;
    for (var found : CitizenNumber.in(ascii, "")) {
      result.append(ascii, at, found.start()).append(byDigits.apply(found.key()));
      at = found.end();
    }
    return AS_ON_CARD
        .matcher(result.append(ascii, at, ascii.length()))
        .replaceAll(card -> byDigits.apply(card.group().replaceAll("[^0-9]", "")));
  }
}

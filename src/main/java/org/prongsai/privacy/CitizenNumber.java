package org.prongsai.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds citizen numbers in any spelling. */
public final class CitizenNumber {

  private static final int LENGTH = 13;

  // Some words, in characters: a label stands before a number or, in brackets, behind it.
  private static final int NEAR = 60;

  private CitizenNumber() {}

  /**
   * The text with the middle of every citizen number in it hidden: {@code 1-xxxx-xxxxx-xx-1}; also
   * of a mistyped one, which is still nearly the number of somebody. Its column, if any, is {@code
   * about}.
   */
  public static String masked(String text, String about) {
    var masked = new StringBuilder();
    int at = 0;
    for (var finding : in(text, about)) {
      if (finding.start() >= at) {
        masked.append(text, at, finding.start()).append(finding.masked());
        at = finding.end();
      }
    }
    return masked.append(text, at, text.length()).toString();
  }

  /** Every citizen number in a text, from the left; also a mistyped one that is called so. */
  public static List<PrivateMatch> in(String text, String about) {
    if (!hasDigits(text)) {
      return List.of();
    }
    var plain = PlainText.of(text);
    var column = ColumnHint.of(about);
    var numbers = ThirteenDigitFinder.in(plain.text(), column);
    var found = new ArrayList<>(find(plain, numbers));
    found.addAll(PersonalTaxId.find(plain, numbers, column));
    found.sort(Comparator.comparingInt(PrivateMatch::start));
    return found;
  }

  /**
   * Whether the last of 13 ASCII digits is the check digit of the others, (11 − Σ digit × weight
   * mod 11) mod 10 with the weights 13 … 2. Numbers of juristic persons have it as well.
   */
  public static boolean hasCheckDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length() && i < LENGTH; i++) {
      char digit = digits.charAt(i);
      if (digit < '0' || digit > '9') {
        return false;
      }
      sum += i < LENGTH - 1 ? (digit - '0') * (LENGTH - i) : 0;
    }
    return digits.length() == LENGTH && (11 - sum % 11) % 10 == digits.charAt(LENGTH - 1) - '0';
  }

  /** Whether a citizen number is in a text. */
  public static boolean isIn(String text) {
    return in(text, "").stream().anyMatch(found -> found.kind() == PrivateKind.CITIZEN_NUMBER);
  }

  /** Whether the words around a number say that it is of a person: such a one is no bar code. */
  public static boolean isNamed(String text, PrivateMatch finding, String about) {
    int from = Math.max(0, finding.start() - NEAR);
    int to = Math.min(text.length(), finding.end() + NEAR);
    var before = PlainText.of(text.substring(from, finding.start())).text();
    var behind = PlainText.of(text.substring(finding.end(), to)).text();
    var words = PersonalTaxId.WORDS;
    return words.isIn(about) || words.isIn(before) || words.isIn(behind);
  }

  static List<PrivateMatch> find(PlainText text, List<ThirteenDigitNumber> numbers) {
    return numbers.stream()
        .filter(ThirteenDigitNumber::isCitizenNumber)
        .map(number -> number.match(PrivateKind.CITIZEN_NUMBER, text))
        .toList();
  }

  private static boolean hasDigits(String text) {
    return TextPrefilter.of(text).digits() >= TextPrefilter.FEWEST_DIGITS;
  }
}

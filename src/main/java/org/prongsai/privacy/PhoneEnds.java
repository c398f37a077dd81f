package org.prongsai.privacy;

import java.util.regex.Pattern;

/**
 * Tells where a telephone number ends: numbers stand side by side with a comma, a dash or a slash
 * between them, and amounts and longer codes have these inside.
 */
final class PhoneEnds {

  private static final String SECOND =
      "(?!0(?:[689](?:[ .-]?[0-9]){8}|[2-57](?:[ .-]?[0-9]){7})(?![0-9]))";

  /** Behind a point: no digits but the {@code .00} that a spreadsheet adds. */
  static final String NO_DECIMALS = "(?!\\.(?!0{1,2}(?![0-9]))[0-9])";

  /** Behind a number: no more digits, except another complete number behind a dash. */
  static final String BEHIND = "(?![0-9]|-" + SECOND + "[0-9]{3})" + NO_DECIMALS;

  private static final Pattern LEADS_THOUSANDS = Pattern.compile("(?<![0-9])[0-9]{1,3},$");
  private static final Pattern THOUSANDS = Pattern.compile("[0-9]{3}(?![0-9-])");
  private static final Pattern ENDS_IN_THOUSANDS =
      Pattern.compile("(?<![0-9])[0-9]{1,3}," + SECOND + "[0-9]{3}(?![0-9])");
  private static final int GROUP = 3;

  private PhoneEnds() {}

  /** Whether it belongs to something longer; the number before it ends at previous, or -1. */
  static boolean isPart(String plain, int start, int end, int previous) {
    return isPartOfWhatIsBefore(plain, start, previous) || isAmountBehind(plain, start, end);
  }

  private static boolean isPartOfWhatIsBefore(String plain, int start, int previous) {
    if (previous == start - 1 || start < 2 || !isDigit(plain.charAt(start - 2))) {
      return false;
    }
    char joint = plain.charAt(start - 1);
    return joint == '-' || joint == '/' || joint == ',' && isAmountBefore(plain, start);
  }

  private static boolean isAmountBefore(String plain, int start) {
    var before = plain.substring(Math.max(0, start - GROUP - 2), start);
    return LEADS_THOUSANDS.matcher(before).find()
        && THOUSANDS.matcher(plain).region(start, plain.length()).lookingAt();
  }

  private static boolean isAmountBehind(String plain, int start, int end) {
    int group = end;
    while (group > start && isDigit(plain.charAt(group - 1))) {
      group--;
    }
    return ENDS_IN_THOUSANDS.matcher(plain).region(group, plain.length()).lookingAt();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

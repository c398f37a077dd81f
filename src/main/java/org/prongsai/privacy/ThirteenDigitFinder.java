package org.prongsai.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds numbers of thirteen digits: in one piece, grouped 1-4-5-2-1 as on a citizen's card, or
 * digit by digit as in the boxes of a form. Digits that are part of a longer number do not count.
 */
final class ThirteenDigitFinder {

  private static final String GAP = "( ?(?:-{1,3}|[./_|*\u00B7\u2022]) ?| |)";
  private static final Pattern GROUPED =
      Pattern.compile(
          "(?<![0-9])[0-9]"
              + GAP
              + "[0-9]{4}"
              + GAP
              + "[0-9]{5}"
              + GAP
              + "[0-9]{2}"
              + GAP
              + "[0-9](?![0-9])");
  private static final Pattern BOXES =
      Pattern.compile("(?<![0-9][ |-]?)[0-9](?: ?[ |-] ?[0-9]){12}(?! ?[ |-]? ?[0-9])");
  private static final Pattern ORDINAL =
      Pattern.compile("(?:(?:ลำดับ|คน|ราย)(?:ที่)?|ข้อ|\\bno\\.?) ?[1-9][0-9]{0,2}\\.$");
  private static final int ORDINAL_REACH = 12;
  private static final Pattern DECIMALS = Pattern.compile("\\.(?!0{1,2}(?![0-9.]))[0-9]");
  private static final int GAPS = 4;

  private ThirteenDigitFinder() {}

  /** The numbers, from the left; none overlaps another. */
  static List<ThirteenDigitNumber> in(String plain) {
    var found = new ArrayList<ThirteenDigitNumber>();
    var grouped = GROUPED.matcher(plain);
    for (int from = 0; grouped.find(from); from = grouped.start() + 1) {
      if (isGroupedRight(grouped.toMatchResult()) && isWhole(plain, grouped.toMatchResult())) {
        found.add(digits(grouped.toMatchResult()));
      }
    }
    BOXES
        .matcher(plain)
        .results()
        .filter(ThirteenDigitFinder::isVaried)
        .forEach(b -> found.add(digits(b)));
    return found;
  }

  private static ThirteenDigitNumber digits(MatchResult match) {
    return new ThirteenDigitNumber(
        match.start(), match.end(), match.group().replaceAll("[^0-9]", ""));
  }

  /** Numbers that only stand side by side have gaps there too, but not all of them. */
  private static boolean isGroupedRight(MatchResult match) {
    int spaces = 0;
    int dashes = 0;
    int others = 0;
    for (int i = 1; i <= GAPS; i++) {
      var gap = match.group(i).strip();
      spaces += gap.isEmpty() && !match.group(i).isEmpty() ? 1 : 0;
      dashes += gap.startsWith("-") ? 1 : 0;
      others += gap.isEmpty() || gap.startsWith("-") ? 0 : 1;
    }
    int all = spaces + dashes + others;
    return all == 0 || all == GAPS || others == 0 && (spaces == 3 || dashes > 0 && all > 1);
  }

  /** A row of answers from 1 to 5 is no number of a person. */
  private static boolean isVaried(MatchResult match) {
    var digits = match.group().replaceAll("[^0-9]", "").chars().distinct().toArray();
    boolean hasHigh = false;
    for (int digit : digits) {
      hasHigh |= digit > '5';
    }
    return hasHigh && digits.length > GAPS;
  }

  /** Whether it is neither part of a sum, a longer number nor a code of letters and digits. */
  private static boolean isWhole(String plain, MatchResult match) {
    int start = match.start();
    int end = match.end();
    boolean isSolid = end - start == 13;
    boolean isPart =
        isSolid
            ? isDecimal(plain, start) || hasDecimals(plain, end)
            : isDashed(plain, start - 1, start - 2) || isDashed(plain, end, end + 1);
    return !isPart
        && !isCode(plain, start, end)
        && !(isSolid && isTimeInAddress(plain, start, end));
  }

  private static boolean isDashed(String plain, int dash, int digit) {
    return isDigit(plain, digit) && plain.charAt(dash) == '-';
  }

  /** Whether it stands behind a decimal point; the point behind {@code ลำดับ 1} is none. */
  private static boolean isDecimal(String plain, int start) {
    boolean hasPoint = isDigit(plain, start - 2) && plain.charAt(start - 1) == '.';
    var before = plain.substring(Math.max(0, start - ORDINAL_REACH), start);
    return hasPoint && !ORDINAL.matcher(before).find();
  }

  /** A spreadsheet shows a number with {@code .00}, which makes no amount of it. */
  private static boolean hasDecimals(String plain, int end) {
    return DECIMALS.matcher(plain).region(end, plain.length()).lookingAt();
  }

  private static boolean isDigit(String plain, int at) {
    return at >= 0 && at < plain.length() && plain.charAt(at) >= '0' && plain.charAt(at) <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** A checksum, say, which has digits and letters by turns. */
  private static boolean isCode(String plain, int start, int end) {
    int first = start;
    while (first > 0 && isLetter(plain.charAt(first - 1))) {
      first--;
    }
    int last = end;
    while (last < plain.length() && isLetter(plain.charAt(last))) {
      last++;
    }
    return isDigit(plain, first - 1) || isDigit(plain, last);
  }

  /** Programs name files by milliseconds: 1400000000000 (2014) to 1999999999999 (2033). */
  private static boolean isTimeInAddress(String plain, int start, int end) {
    return plain.charAt(start) == '1'
        && plain.charAt(start + 1) >= '4'
        && UrlSpans.isAround(plain, start, end);
  }
}

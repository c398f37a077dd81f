package org.prongsai.privacy;

import java.util.regex.Pattern;

/** What stands directly before and behind a number of thirteen digits. */
record NumberEnds(String plain, int start, int end) {

  private static final Pattern ORDINAL =
      Pattern.compile("(?:(?:ลำดับ|คน|ราย)(?:ที่)?|ข้อ|\\bno\\.?) ?[1-9][0-9]{0,2}\\.$");
  private static final int ORDINAL_REACH = 12;
  private static final Pattern DECIMALS = Pattern.compile("\\.(?!0{1,2}(?![0-9.]))[0-9]");
  private static final int SOLID = 13;

  /** Whether it is neither part of a sum, a longer number nor a code of letters and digits. */
  boolean isWhole() {
    boolean isSolid = end - start == SOLID;
    return !isCode() && !(isSolid && (isDecimal() || hasDecimals() || isTimeInAddress()));
  }

  /** A checksum, say, which has digits and letters by turns. */
  boolean isCode() {
    int first = start;
    while (first > 0 && isLetter(plain.charAt(first - 1))) {
      first--;
    }
    int last = end;
    while (last < plain.length() && isLetter(plain.charAt(last))) {
      last++;
    }
    return isDigit(first - 1) || isDigit(last);
  }

  /** Whether it stands behind a decimal point; the point behind {@code ลำดับ 1} is none. */
  private boolean isDecimal() {
    boolean hasPoint = isDigit(start - 2) && plain.charAt(start - 1) == '.';
    var before = plain.substring(Math.max(0, start - ORDINAL_REACH), start);
    return hasPoint && !ORDINAL.matcher(before).find();
  }

  /** A spreadsheet shows a number with {@code .00}, which makes no amount of it. */
  private boolean hasDecimals() {
    return DECIMALS.matcher(plain).region(end, plain.length()).lookingAt();
  }

  /** Programs name files by milliseconds: 1400000000000 (2014) to 1899999999999 (2030). */
  private boolean isTimeInAddress() {
    char second = plain.charAt(start + 1);
    return plain.charAt(start) == '1'
        && second >= '4'
        && second <= '8'
        && plain.startsWith(".", end)
        && UrlSpans.isAround(plain, start, end);
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < plain.length() && DigitRun.isDigit(plain.charAt(at));
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }
}

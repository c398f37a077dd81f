package org.prongsai.privacy;

import java.util.regex.Pattern;

/** Finds web addresses and file names in a text: digits in them are no private numbers. */
final class UrlSpans {

  private static final Pattern WEB = Pattern.compile("://|www\\.");
  private static final Pattern FILE =
      Pattern.compile(
          "\\.(?:pdf|jpe?g|png|gif|webp|docx?|xlsx?|pptx?|zip|rar|html?|php|aspx?|mp4|csv)\\b");
  private static final int LONGEST = 2000;

  private UrlSpans() {}

  /** Whether what stands there is part of an address. */
  static boolean isInAddress(String plain, int start) {
    return WEB.matcher(plain).region(first(plain, start), start).find();
  }

  /** Whether what stands there is part of an address or of the name of a file. */
  static boolean isAround(String plain, int start, int end) {
    int first = first(plain, start);
    int last = end;
    while (last < plain.length() && last - end < LONGEST && isPart(plain.charAt(last))) {
      last++;
    }
    var token = plain.substring(first, last);
    return isInAddress(plain, start) || FILE.matcher(token).find();
  }

  private static int first(String plain, int start) {
    int first = start;
    while (first > 0 && start - first < LONGEST && isPart(plain.charAt(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean isPart(char c) {
    return c > ' ' && c <= '~' && "\"'<>|[]{}".indexOf(c) < 0;
  }
}

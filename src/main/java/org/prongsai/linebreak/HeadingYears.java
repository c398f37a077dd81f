package org.prongsai.linebreak;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps a fiscal year whole in a heading, where a last line of the era and a number alone would
 * look left over. Running text lets a line end before the era.
 */
final class HeadingYears {

  private static final Pattern HEADING =
      Pattern.compile("<(h[1-4])\\b[^>]*>.*?</\\1>", Pattern.DOTALL);
  private static final String ERA = " " + KeepSpans.OPEN + "(?=พ\\.ศ\\.)";
  private static final Pattern YEARLY =
      Pattern.compile(KeepSpans.OPEN + "ประจำปีงบประมาณ" + KeepSpans.CLOSE + ERA);
  private static final Pattern YEAR = Pattern.compile("(?<= )ปีงบประมาณ" + ERA);
  private static final String WHOLE = KeepSpans.OPEN + "ปีงบประมาณ ";

  private HeadingYears() {}

  static String whole(String html) {
    return HEADING
        .matcher(html)
        .replaceAll(heading -> Matcher.quoteReplacement(year(heading.group())));
  }

  private static String year(String heading) {
    var yearly = YEARLY.matcher(heading).replaceAll("ประจำ" + WHOLE);
    return YEAR.matcher(yearly).replaceAll(WHOLE);
  }
}

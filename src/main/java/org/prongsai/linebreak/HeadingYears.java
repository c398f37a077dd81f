package org.prongsai.linebreak;

import java.util.regex.Pattern;

/**
 * Keeps a fiscal year whole in a heading, where a last line of the era and a number alone would
 * look left over. Running text lets a line end before the era.
 */
final class HeadingYears {

  private static final String BEGIN = "<h";
  private static final Pattern HEADING =
      Pattern.compile("<(h[1-4])\\b[^>]*>.*?</\\1>", Pattern.DOTALL);
  private static final String ERA = " " + KeepSpans.OPEN + "(?=พ\\.ศ\\.)";
  private static final Pattern YEARLY =
      Pattern.compile(KeepSpans.OPEN + "ประจำปีงบประมาณ" + KeepSpans.CLOSE + ERA);
  private static final Pattern YEAR = Pattern.compile("(?<= )ปีงบประมาณ" + ERA);
  private static final String WHOLE = KeepSpans.OPEN + "ปีงบประมาณ ";

  private HeadingYears() {}

  static String whole(String html) {
    var found = HEADING.matcher(html);
    var whole = new StringBuilder(html.length());
    int copied = 0;
    for (int at = html.indexOf(BEGIN); at >= 0; at = html.indexOf(BEGIN, at)) {
      found.region(at, html.length());
      if (found.lookingAt()) {
        whole.append(html, copied, at).append(year(found.group()));
        copied = found.end();
      }
      at = Math.max(at + BEGIN.length(), copied);
    }
    return whole.append(html, copied, html.length()).toString();
  }

  private static String year(String heading) {
    var yearly = YEARLY.matcher(heading).replaceAll("ประจำ" + WHOLE);
    return YEAR.matcher(yearly).replaceAll(WHOLE);
  }
}

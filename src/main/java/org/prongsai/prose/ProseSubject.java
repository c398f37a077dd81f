package org.prongsai.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that a figure may be of: a question, an indicator, a tool, the total.
 *
 * @param macro the macro that fetches its figure, {@code score:o17}; of EIT as a whole there is
 *     none
 * @param start where the words start
 * @param end where they end
 * @param rank how special it is: of {@code i1 of the IIT} it is i1
 * @param vague whether the words say other things too, so that points must be spoken of
 */
record ProseSubject(String macro, int start, int end, int rank, boolean vague) {

  static final String CHANGE = "change:total";

  private static final int TOTAL = 1;
  private static final int TOOL = 2;
  private static final int INDICATOR = 3;
  private static final int QUESTION = 4;
  private static final String TOTAL_MACRO = "score:total";
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<![A-Za-z0-9.])(?<code>[ieo][1-9][0-9]?)(?![A-Za-z0-9]|\\.[0-9])|(?:ตัวชี้วัด(?:ที่)?|\\bindicator(?:"
              + " no\\.)?)[\\s*_]*(?<indicator>10|[1-9])(?![0-9]|\\.[0-9])"
              + "|\\bEIT[\\s(,*_-]*(?:ส่วนที่|ส่วน|part)?[\\s*_]*(?<part>[12])(?![0-9.])"
              + "|(?:ส่วนที่|\\bpart)[\\s*_]*(?<half>[12])(?![0-9.])"
              + "|(?<![A-Za-z])(?<tool>IIT|EIT|OIT)(?![A-Za-z])|(?<pass>เกณฑ์(?:การ)?(?:คะแนน)?ผ่าน(?!ดี)|\\bpass(?:ing)?["
              + " -](?:mark|score)\\b)|(?<total>คะแนนเฉลี่ยรวม|คะแนนโดยรวม|คะแนนรวม|คะแนน"
              + " ?ITA\\b|\\b(?:overall|total|ITA) score\\b)"
              + "|(?<vague>ผลคะแนนเฉลี่ย|โดยภาพรวม|ภาพรวม|โดยรวม|\\bITA\\b|\\boverall\\b|\\btotal\\b)"
              + "|(?<change>ผลต่าง|เปลี่ยนแปลง|(?:เพิ่ม|สูง|ดี)ขึ้น|ลดลง|(?<!ไม่)(?:สูง|ต่ำ|มาก|น้อย|ดี)กว่า"
              + "|\\b(?:higher|lower|better|up|down)\\b|\\b(?:increase|decrease|improve)[sd]?\\b"
              + "|\\b(?:rose|risen|fell|fallen|dropped|change[ds]?)\\b)",
          Pattern.CASE_INSENSITIVE);

  /** The subjects of a block, in the order of their words. */
  static List<ProseSubject> in(ProseBlock block) {
    var subjects = new ArrayList<ProseSubject>();
    for (var found = WORDS.matcher(block.text()); found.find(); ) {
      if (found.group("half") == null || block.text().substring(0, found.start()).contains("EIT")) {
        subjects.add(of(found));
      }
    }
    for (var macro : block.macros()) {
      if (macro.name().equals("item") || macro.name().equals("score")) {
        var words = "score:" + macro.target();
        subjects.add(new ProseSubject(words, macro.start(), macro.end(), rank(words), false));
      }
    }
    subjects.sort(Comparator.comparingInt(ProseSubject::start));
    return List.copyOf(subjects);
  }

  boolean isChange() {
    return macro.equals(CHANGE);
  }

  boolean isTotal() {
    return macro.equals(TOTAL_MACRO);
  }

  boolean isQuestion() {
    return rank == QUESTION;
  }

  /** The more special one of two that stand side by side, over the words of both. */
  ProseSubject or(ProseSubject next) {
    var special = rank > next.rank ? this : next;
    return new ProseSubject(special.macro, start, next.end, special.rank, special.vague);
  }

  private static ProseSubject of(Matcher found) {
    var words = macro(found);
    boolean vague = found.group("vague") != null;
    return new ProseSubject(words, found.start(), found.end(), rank(words), vague);
  }

  private static String macro(Matcher found) {
    if (found.group("code") != null) {
      return "score:" + found.group("code").toLowerCase(Locale.ROOT);
    }
    if (found.group("indicator") != null) {
      return "score:indicator-" + found.group("indicator");
    }
    if (found.group("part") != null || found.group("half") != null) {
      return "score:eit-"
          + (found.group("part") != null ? found.group("part") : found.group("half"));
    }
    if (found.group("tool") != null) {
      return "score:" + found.group("tool").toLowerCase(Locale.ROOT);
    }
    if (found.group("pass") != null) {
      return "score:pass-mark";
    }
    return found.group("change") != null ? CHANGE : TOTAL_MACRO;
  }

  private static int rank(String macro) {
    if (macro.matches("score:[ieo][0-9]+")) {
      return QUESTION;
    }
    if (macro.startsWith("score:indicator-")) {
      return INDICATOR;
    }
    return macro.equals(TOTAL_MACRO) || macro.equals(CHANGE) ? TOTAL : TOOL;
  }
}

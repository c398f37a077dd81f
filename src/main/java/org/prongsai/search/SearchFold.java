package org.prongsai.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.prongsai.text.ThaiDigits;

/**
 * One form for all ways to write the same. {@code assets/js/search-index.js} folds what a reader
 * types in the same steps; one list of examples holds both to it.
 */
public final class SearchFold {

  private record Step(Pattern pattern, String by) {
    static Step of(String regex, String by) {
      return new Step(Pattern.compile(regex), by);
    }

    String on(String text) {
      return pattern.matcher(text).replaceAll(by);
    }
  }

  private static final Step INVISIBLE = Step.of("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]", "");

  private static final List<Step> STEPS =
      List.of(
          Step.of("เเ", "แ"),
          // Tone marks after vowels, sara am in one piece.
          Step.of("([่-์])([ัิ-ฺ็ํ])", "$2$1"),
          Step.of("ํ([่-๋]?)า", "$1ำ"),
          Step.of("ำ([่-๋])", "$1ำ"),
          Step.of("([ะ-ฺ็-๎])\\1+", "$1"),
          Step.of("[ๆฯ'’]", ""),
          // Numbers: no separators, no zeros after the point of an amount.
          Step.of("(\\d),(?=\\d{3})", "$1"),
          Step.of("(\\d{3}\\.\\d*[1-9])0+(?!\\d)", "$1"),
          Step.of("(\\d{3})\\.0+(?!\\d)", "$1"),
          Step.of("(\\d)\\.(?=\\d)", "$1\u0001"),
          Step.of("\\.", ""),
          Step.of("\u0001", "."),
          Step.of("[^a-z0-9ก-๎.]+", " "),
          // The budget year of a title is not about the budget.
          Step.of("ปีงบประมาณ( ?พศ)?", "ปี "),
          Step.of("  +", " "),
          Step.of("([a-z]{2})(?=\\d)", "$1 "),
          Step.of("(\\d)(?=[a-z]{2})", "$1 "),
          // The code of a disclosure item.
          Step.of("(^| )(?:ข้อ ?)?(?:oit|โอไอที|โอ|o) ?0?([1-9]\\d?)(?![\\d.])", "$1o$2"),
          Step.of("(^| )(?:ข้อ ?)?0(?:0([1-9])|([1-9]\\d))(?![\\d.])", "$1o$2$3"),
          Step.of("(^| )ข้อ ?(?=o\\d)", "$1"),
          Step.of("([ก-๎])(?=o\\d)", "$1 "));

  private static final List<Step> STEM =
      List.of(
          Step.of("ies$", "y"),
          Step.of("([^sui])s$", "$1"),
          Step.of("^(.{3,})(?:ing|ed)$", "$1"),
          Step.of("([bdgmnprt])\\1$", "$1"),
          Step.of("^(.{3,})e$", "$1"));

  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern MARKS = Pattern.compile("[็-๎]");
  private static final int SHORT = 4;

  private SearchFold() {}

  /** The text in the form in which it is compared. */
  public static String fold(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    var folded = ThaiDigits.toAscii(INVISIBLE.on(plain));
    for (var step : STEPS) {
      // A group that did not take part is written as nothing, as in a browser.
      folded = step.on(folded);
    }
    return folded.strip();
  }

  /** A folded text without tone marks and the like, which a reader leaves out or mixes up. */
  public static String bare(String folded) {
    return MARKS.matcher(folded).replaceAll("");
  }

  /** The root of an English word, roughly. */
  public static String stem(String word) {
    if (word.length() < SHORT || DIGIT.matcher(word).find()) {
      return word;
    }
    var stem = word;
    for (var step : STEM) {
      stem = step.on(stem);
    }
    return stem;
  }
}

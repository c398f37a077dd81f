package org.prongsai.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.privacy.DigitRun.Window;
import org.prongsai.privacy.ThirteenDigitNumber.Meaning;

/**
 * Finds numbers of thirteen digits: in one piece, grouped as on a citizen's card, in the boxes of a
 * form; in any other grouping where a label or the check digit tells that it is one. Digits that
 * are part of a longer number do not count.
 */
final class ThirteenDigitFinder {

  // A spreadsheet shows a long number as 1.234567890121E+12.
  private static final Pattern EXPONENT =
      Pattern.compile("(?<![0-9.])([1-8])\\.([0-9]{10,12})e\\+?12(?![0-9])");
  private static final int DIGITS = 13;

  private final String plain;
  private final ColumnHint about;
  private final List<ThirteenDigitNumber> found = new ArrayList<>();
  private final List<Window> possible = new ArrayList<>();
  private final Spans spans = new Spans();

  private ThirteenDigitFinder(String plain, ColumnHint about) {
    this.plain = plain;
    this.about = about;
  }

  /**
   * What was found in a text.
   *
   * @param sure numbers, from the left; none overlaps another
   * @param unsure others that have the check digit and nothing else to tell what they are
   */
  record Found(List<ThirteenDigitNumber> sure, List<ThirteenDigitNumber> unsure) {}

  /** The numbers, from the left; none overlaps another. */
  static List<ThirteenDigitNumber> in(String plain, ColumnHint about) {
    return all(plain, about).sure();
  }

  static Found all(String plain, ColumnHint about) {
    var finder = new ThirteenDigitFinder(plain, about);
    var doubtful = new ArrayList<Window>();
    for (var run : DigitRun.in(plain)) {
      for (var window : run.windows()) {
        boolean isOfInterest =
            window.isOfForm() || window.isFirst() || ThirteenDigitNumber.isValid(window.digits());
        if (isOfInterest && !finder.takeForm(window)) {
          doubtful.add(window);
        }
      }
    }
    doubtful.forEach(finder::takeOther);
    finder.exponents();
    finder.found.sort(Comparator.comparingInt(ThirteenDigitNumber::start));
    var unsure =
        finder.possible.stream()
            .filter(window -> finder.spans.take(window.start(), window.end()))
            .map(window -> number(window, Meaning.UNKNOWN))
            .toList();
    return new Found(finder.found, unsure);
  }

  /** Takes a number that looks like one; true where there is nothing more to ask. */
  private boolean takeForm(Window window) {
    var grouping = Grouping.of(window);
    boolean isForm = grouping.isSolid() || grouping.isOfForm();
    if (isForm && new NumberEnds(plain, window.start(), window.end()).isWhole()) {
      take(window, meaning(window, grouping));
      return true;
    }
    // What is in one piece and part of something else is nothing else by its grouping.
    return grouping.isSolid() && !about.isTaxId();
  }

  private void takeOther(Window window) {
    var grouping = Grouping.of(window);
    boolean isValid = ThirteenDigitNumber.isValid(window.digits());
    if (window.digits().charAt(0) == '0' || !isValid && !grouping.isOneNumberThatIsMistyped()) {
      return;
    }
    if (grouping.isOneNumber() && PersonLabel.isBeside(window, about)) {
      take(window, Meaning.PERSON);
    } else if (isValid && grouping.isLikely() && !isSomethingElse(window)) {
      if (UrlSpans.isInAddress(plain, window.start())) {
        possible.add(window);
      } else {
        take(window, Meaning.UNKNOWN);
      }
    } else if (isValid && grouping.isPossible() && !isSomethingElse(window)) {
      possible.add(window);
    }
  }

  private boolean isSomethingElse(Window window) {
    int start = window.start();
    int end = window.end();
    return about.isThing()
        || about.isCount()
        || OtherMeaning.areCounts(plain, start, end)
        || OtherMeaning.isThing(plain, start, end)
        || new NumberEnds(plain, start, end).isCode();
  }

  private Meaning meaning(Window window, Grouping grouping) {
    if (PersonLabel.isBeside(window, about)) {
      return Meaning.PERSON;
    }
    boolean isThing =
        about.isThing()
            || OtherMeaning.isThing(plain, window.start(), window.end())
            || grouping.isBoxes()
                && (about.isCount() || OtherMeaning.areScores(plain, window.start()));
    return isThing ? Meaning.THING : Meaning.UNKNOWN;
  }

  private void take(Window window, Meaning meaning) {
    if (spans.take(window.start(), window.end())) {
      found.add(number(window, meaning));
    }
  }

  private static ThirteenDigitNumber number(Window window, Meaning meaning) {
    return new ThirteenDigitNumber(window.start(), window.end(), window.digits(), meaning);
  }

  private void exponents() {
    var exponent = EXPONENT.matcher(plain);
    while (exponent.find()) {
      var digits = exponent.group(1) + exponent.group(2);
      digits += "0".repeat(DIGITS - digits.length());
      if (spans.take(exponent.start(), exponent.end())) {
        var meaning = about.isThing() ? Meaning.THING : Meaning.UNKNOWN;
        found.add(new ThirteenDigitNumber(exponent.start(), exponent.end(2), digits, meaning));
      }
    }
  }
}

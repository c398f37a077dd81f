package org.prongsai.privacy;

import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.privacy.DigitRun.Window;

/**
 * How thirteen digits are written, and so what else they may be than one number.
 *
 * @param gaps what stands between the groups, without spaces around it
 */
record Grouping(Window window, List<String> groups, List<String> gaps) {

  private static final int CARD_GAPS = 4;
  private static final String LIST_MARKS = ",;|";
  private static final Pattern DASHES = Pattern.compile("-{1,3}");
  private static final Pattern PROJECT = Pattern.compile("[0-9]{11}");
  private static final Pattern E_GP = Pattern.compile("[56][0-9]{10}");
  private static final Pattern YEAR = Pattern.compile("25[3-9][0-9]");
  private static final Pattern AMOUNT = Pattern.compile("[0-9]+000");
  private static final Pattern DAY =
      Pattern.compile("[0-9]{1,2}[./-][0-9]{1,2}[./-](?:19|2[05])[0-9]{2}");
  private static final Pattern DATE =
      Pattern.compile("(?:19|20|25)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])");
  // 416-65-0012-0001: class, year and number of a thing that the office owns.
  private static final List<Integer> ASSET = List.of(3, 2, 4, 4);
  private static final int SINGLE = 13;
  private static final int MOST_LOOSE = 4;
  private static final int VARIED = 5;

  static Grouping of(Window window) {
    return new Grouping(
        window, window.groups(), window.gaps().stream().map(String::strip).toList());
  }

  boolean isSolid() {
    return gaps.isEmpty();
  }

  /** In the groups of a citizen's card, or digit by digit as in the boxes of a form. */
  boolean isOfForm() {
    return isCard() || isBoxes();
  }

  boolean isBoxes() {
    return groups.size() == SINGLE
        && window.isAlone()
        && (isVaried() || isMarked() && gaps.get(0).indexOf(',') < 0);
  }

  /** Numbers that only stand side by side have gaps there too, but not all of them. */
  private boolean isCard() {
    return groups.size() < SINGLE
        && window.isOfForm()
        && isWhole()
        && (gaps.size() == CARD_GAPS || isPartOfCard());
  }

  private boolean isPartOfCard() {
    long dashes = gaps.stream().filter(gap -> DASHES.matcher(gap).matches()).count();
    long spaces = gaps.stream().filter(String::isEmpty).count();
    return dashes + spaces == gaps.size() && (spaces == 3 || dashes > 0 && gaps.size() > 1);
  }

  /** Whether nothing but its groups tells that it is one number, and nothing speaks against it. */
  boolean isLikely() {
    if (groups.stream().map(String::length).toList().equals(ASSET)
        || DAY.matcher(text()).find()
        || groups.stream().anyMatch(group -> DATE.matcher(group).matches())
        || !isWhole()) {
      return false;
    } else if (isMarked()) {
      return groups.size() > 2 || !gaps.get(0).equals(".");
    }
    boolean isDashed =
        gaps.stream().allMatch(gap -> gap.isEmpty() || DASHES.matcher(gap).matches());
    return window.isAlone()
        && (isSame() || isDashed)
        && groups.size() <= MOST_LOOSE
        && groups.stream().noneMatch(Grouping::isOther);
  }

  /** Whether it may be one number all the same: in few groups with the same mark between them. */
  boolean isPossible() {
    return isSame()
        && groups.size() <= MOST_LOOSE + 2
        && !gaps.get(0).equals(",")
        && !DAY.matcher(text()).find()
        && groups.stream()
            .noneMatch(g -> PROJECT.matcher(g).matches() || DATE.matcher(g).matches());
  }

  /** Whether words that call it one can be trusted. */
  boolean isOneNumber() {
    boolean isAmount =
        gaps.stream().allMatch(","::equals)
            && groups.stream().skip(1).allMatch(group -> group.length() == 3);
    boolean isList = gaps.stream().anyMatch(gap -> gap.equals(",") || gap.equals("."));
    return isSolid()
        || !isAmount
            && (!isList || gaps.size() > 1 && isSame())
            && groups.stream().noneMatch(group -> E_GP.matcher(group).matches());
  }

  /** The same where the check digit does not help. */
  boolean isOneNumberThatIsMistyped() {
    return gaps.size() <= MOST_LOOSE && gaps.stream().allMatch(gap -> gap.matches("-*"));
  }

  /** Whether the same mark, which separates no items of a list, stands in all gaps. */
  private boolean isMarked() {
    return isSame()
        && !gaps.get(0).isEmpty()
        && !(gaps.get(0).length() == 1 && LIST_MARKS.contains(gaps.get(0)));
  }

  private boolean isSame() {
    return gaps.stream().distinct().count() == 1;
  }

  /** Whether it does not go on with the same mark, as longer numbers of documents do. */
  private boolean isWhole() {
    return !goesOn(window.gapBefore()) && !goesOn(window.gapBehind());
  }

  private boolean goesOn(String gap) {
    return gap.equals("-") || isMarked() && gap.strip().equals(gaps.get(0)) && !gap.isEmpty();
  }

  /** A row of answers from 1 to 5 is no number of a person. */
  private boolean isVaried() {
    var digits = window.digits().chars().distinct().toArray();
    boolean hasHigh = false;
    for (int digit : digits) {
      hasHigh |= digit > '5';
    }
    return hasHigh && digits.length >= VARIED;
  }

  private static boolean isOther(String group) {
    return PROJECT.matcher(group).matches()
        || YEAR.matcher(group).matches()
        || AMOUNT.matcher(group).matches();
  }

  private String text() {
    return window.run().plain().substring(window.start(), window.end());
  }
}

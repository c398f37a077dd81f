package org.prongsai.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Groups of digits between which stand only a few marks and spaces, as far as they reach.
 *
 * @param plain the text that they stand in
 */
record DigitRun(String plain, List<Group> groups) {

  // "1", "2" in a list: a quotation mark, a comma, a space, a quotation mark.
  private static final int WIDEST_GAP = 5;
  private static final String NO_GAP = "\u00A6\uFFFD";
  private static final int LENGTH = 13;
  // Where the groups of 1-2345-67890-12-1 end.
  private static final Set<Integer> CARD = Set.of(1, 5, 10, 12, 13);

  /** Digits in one piece. */
  record Group(int start, int end) {
    int length() {
      return end - start;
    }
  }

  /** Groups that have thirteen digits together. */
  record Window(DigitRun run, int first, int last) {

    int start() {
      return run.groups.get(first).start();
    }

    int end() {
      return run.groups.get(last).end();
    }

    List<String> groups() {
      return run.groups.subList(first, last + 1).stream()
          .map(group -> run.plain.substring(group.start(), group.end()))
          .toList();
    }

    String digits() {
      var digits = new StringBuilder(LENGTH);
      for (var group : run.groups.subList(first, last + 1)) {
        digits.append(run.plain, group.start(), group.end());
      }
      return digits.toString();
    }

    /** Whether it has groups where a citizen's card or the boxes of a form have some. */
    boolean isOfForm() {
      int digits = 0;
      for (var group : run.groups.subList(first, last + 1)) {
        digits += group.length();
        if (!CARD.contains(digits)) {
          return last - first == LENGTH - 1;
        }
      }
      return true;
    }

    /** What stands between the groups. */
    List<String> gaps() {
      var gaps = new ArrayList<String>();
      for (int i = first; i < last; i++) {
        gaps.add(run.gap(i));
      }
      return gaps;
    }

    /** What stands between it and a group before it; empty where there is none. */
    String gapBefore() {
      return first == 0 ? "" : run.gap(first - 1);
    }

    /** What stands between it and a group behind it; empty where there is none. */
    String gapBehind() {
      return last == run.groups.size() - 1 ? "" : run.gap(last);
    }

    /** Whether no digits stand before it but, perhaps, those of its place in a list. */
    boolean isFirst() {
      return first == 0 || gapBefore().contains(".") || gapBefore().contains(")");
    }

    boolean isAlone() {
      return first == 0 && last == run.groups.size() - 1;
    }
  }

  static List<DigitRun> in(String plain) {
    var runs = new ArrayList<DigitRun>();
    var groups = new ArrayList<Group>();
    for (int i = 0; i < plain.length(); ) {
      int end = i;
      while (end < plain.length() && isDigit(plain.charAt(end))) {
        end++;
      }
      if (end > i) {
        if (!groups.isEmpty() && !isGap(plain, groups.get(groups.size() - 1).end(), i)) {
          runs.add(new DigitRun(plain, List.copyOf(groups)));
          groups.clear();
        }
        groups.add(new Group(i, end));
      }
      i = Math.max(end, i + 1);
    }
    runs.add(new DigitRun(plain, List.copyOf(groups)));
    return runs;
  }

  List<Window> windows() {
    var windows = new ArrayList<Window>();
    for (int first = 0; first < groups.size(); first++) {
      int digits = 0;
      for (int last = first; last < groups.size() && digits < LENGTH; last++) {
        digits += groups.get(last).length();
        if (digits == LENGTH) {
          windows.add(new Window(this, first, last));
        }
      }
    }
    return windows;
  }

  private String gap(int behind) {
    return plain.substring(groups.get(behind).end(), groups.get(behind + 1).start());
  }

  private static boolean isGap(String plain, int from, int to) {
    boolean isGap = to - from <= WIDEST_GAP;
    for (int i = from; i < to && isGap; i++) {
      char c = plain.charAt(i);
      // Letters of Thai have marks of their own, which are no separators.
      isGap =
          !Character.isLetter(c)
              && Character.getType(c) != Character.NON_SPACING_MARK
              && NO_GAP.indexOf(c) < 0;
    }
    return isGap;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

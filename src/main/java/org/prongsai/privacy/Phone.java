package org.prongsai.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds Thai telephone numbers: mobile ones 06, 08, 09 and eight digits, others 02–05, 07 and
 * seven; with +66 for the 0.
 */
final class Phone {

  private static final String START = "(?<![0-9a-z_])(?<![0-9]\\.)";
  private static final String PREFIX =
      "(?:(\\(?(?:\\+ ?66|0066)\\)?[ -]?(?:\\(0\\)[ -]?)?)|(\\(?0\\)?))";
  private static final Pattern NUMBER =
      Pattern.compile(
          START
              + PREFIX
              + "([ -]?(?:[689](?:[) .-]{0,2}[0-9]){8}|[2-57](?:[) .-]{0,2}[0-9]){7}))"
              + PhoneEnds.BEHIND);
  private static final Pattern WITHOUT_ZERO =
      Pattern.compile("(?<![0-9a-z./-])([689][0-9]{8})(?![0-9]|-[0-9])" + PhoneEnds.NO_DECIMALS);

  /** Lengths of the groups in which people write them, for a number with its 0. */
  private static final Set<String> SHAPES =
      Set.of(
          "10", "3 7", "3 3 4", "2 4 4", "1 4 5", "1 4 4 1", "1 2 3 4", "4 3 3", "4 6", "2 8",
          "3 4 3", "1 9", "1 5 4", "6 4", "3 3 2 2", "3 2 2 3", "1 3 3 3", "1 3 2 4", "9", "2 7",
          "2 3 4", "1 4 4", "3 6", "3 3 3", "1 8", "5 4", "2 4 3", "1 2 3 3", "1 1 3 4", "1 4 2 2",
          "3 2 4", "1 2 6", "1 1 7");

  private static final int SOLID_LANDLINE = 9;
  private static final int SOLID_MOBILE = 10;
  static final LabelWords WORDS =
      new LabelWords(
          Pattern.compile("โทร|เบอร์|มือถือ|แฟกซ์|phone|mobile|\\btel|\\bfax|\\bcall"), 30);

  private Phone() {}

  static List<PrivateMatch> find(PlainText text, ColumnHint about) {
    var plain = text.text();
    var found = new ArrayList<PrivateMatch>();
    var number = NUMBER.matcher(plain);
    int previous = -1;
    for (int from = 0; number.find(from); ) {
      boolean isAbroad = number.group(1) != null;
      var groups = groups(number.group(3), isAbroad || number.group(2).endsWith(")"));
      boolean isSure = isAbroad || isCalledOne(plain, number.start(), about);
      boolean isNumber =
          SHAPES.contains(lengths(groups))
              && (isSure || !isSolid(groups, SOLID_LANDLINE))
              && !PhoneEnds.isPart(plain, number.start(), number.end(), previous)
              && !UrlSpans.isAround(plain, number.start(), number.end());
      if (isNumber) {
        previous = number.end();
        boolean isBare = !isSure && isSolid(groups, SOLID_MOBILE);
        var kind = isBare ? PrivateKind.BARE_MOBILE : PrivateKind.PERSONAL_PHONE;
        found.add(finding(kind, text, number.start(), number.end(), String.join("", groups)));
      }
      from = isNumber ? number.end() : number.start() + 1;
    }
    if (about.isPhone()) {
      found.addAll(withoutZero(text));
    }
    return found;
  }

  /** A spreadsheet takes the number for one and drops its 0. */
  private static List<PrivateMatch> withoutZero(PlainText text) {
    return WITHOUT_ZERO
        .matcher(text.text())
        .results()
        .map(m -> finding(PrivateKind.PERSONAL_PHONE, text, m.start(), m.end(), "0" + m.group()))
        .toList();
  }

  /** The national digits of the first number in a text that states them, for the office's own. */
  static List<String> numbers(String text) {
    return find(PlainText.of(text), ColumnHint.PHONE).stream().map(PrivateMatch::key).toList();
  }

  private static boolean isCalledOne(String plain, int start, ColumnHint about) {
    return about.isPhone() || WORDS.end(plain, start) >= 0;
  }

  /** Digits in one piece may be anything. */
  private static boolean isSolid(List<String> groups, int length) {
    return groups.size() == 1 && groups.get(0).length() == length;
  }

  private static List<String> groups(String rest, boolean joinsZero) {
    var text = joinsZero ? rest.replaceFirst("^[ -]+", "") : rest;
    return Arrays.asList(("0" + text).split("[^0-9]+"));
  }

  private static String lengths(List<String> groups) {
    return groups.stream().map(g -> Integer.toString(g.length())).collect(Collectors.joining(" "));
  }

  private static PrivateMatch finding(
      PrivateKind kind, PlainText text, int start, int end, String digits) {
    var masked =
        digits.substring(0, 2)
            + "x-xxx-"
            + "x".repeat(digits.length() - 8)
            + digits.substring(digits.length() - 2);
    return text.match(kind, start, end, digits, masked);
  }
}

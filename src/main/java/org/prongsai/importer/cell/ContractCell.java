package org.prongsai.importer.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.prongsai.text.ThaiDigits;

/**
 * A cell with number and day of a contract, {@code CNTR-0012/66 ลว. 15 พ.ย. 65}.
 *
 * @param number as written; empty where there is only a day
 * @param day the text of the day; empty where there is only a number
 * @param end the text of the last day; empty where none is said
 */
public record ContractCell(String number, String day, String end) {

  private static final Pattern MARK =
      Pattern.compile("\\s*(ลงวันที่|ลงวันที|ลว\\.?|วันที่|เมื่อวันที่|\\n)\\s*");
  private static final String DAY =
      "([0-9๐-๙]{1,2}(?:[-/.][0-9๐-๙]{1,2}[-/.][0-9๐-๙]{2,4}"
          + "|\\s*[ก-์][ก-์.]*\\.?\\s*(?:พ\\.?\\s*ศ\\.?)?\\s*[0-9๐-๙]{2,4}))";
  private static final Pattern DAY_AT_END = Pattern.compile("(?s)(.*?)[\\s,/(]+" + DAY + "\\)?");
  private static final Pattern DAY_AT_START =
      Pattern.compile("(?s)(?:ลงวันที่?|ลว\\.?|วันที่)?\\s*" + DAY + "[\\s,/)]+(.*)");
  private static final Pattern LIKE_DAY =
      Pattern.compile("(?<![0-9๐-๙/-])" + DAY + "(?![0-9๐-๙/])");
  private static final Pattern PAPER =
      Pattern.compile("^[ก-๎/]*(?:สัญญา|ใบสั่ง|ข้อตกลง)[ก-๎/]*(?=[^ก-๎/])");
  private static final Pattern NUMBER = Pattern.compile(".*[0-9๐-๙].*");

  /** Splits a text; empty where it is neither a number, nor a day, nor both. */
  public static Optional<ContractCell> split(String lines, Predicate<String> isDay) {
    var days = new ContractDays(lines, isDay);
    return days.areMore() ? days.cell() : alone(lines, isDay);
  }

  /** The same for a text that says nothing of other days. */
  private static Optional<ContractCell> alone(String lines, Predicate<String> isDay) {
    if (isDay.test(lines)) {
      return Optional.of(new ContractCell("", lines, ""));
    }
    var marks = MARK.matcher(lines);
    while (marks.find()) {
      var day = lines.substring(marks.end()).replaceFirst("\\)$", "");
      if (isDay.test(day)) {
        return Optional.of(new ContractCell(number(lines.substring(0, marks.start())), day, ""));
      }
    }
    var end = DAY_AT_END.matcher(lines);
    if (end.matches() && isDay.test(end.group(2))) {
      return Optional.of(new ContractCell(number(end.group(1)), end.group(2), ""));
    }
    var start = DAY_AT_START.matcher(lines);
    if (start.matches() && isDay.test(start.group(1)) && isNumber(start.group(2))) {
      return Optional.of(new ContractCell(number(start.group(2)), start.group(1), ""));
    }
    return numberAlone(lines);
  }

  /** What stands in a text as a day would, whether or not there is such a day. */
  static Optional<String> likeDay(String lines) {
    return daysIn(lines).stream().findFirst().map(day -> day.group(1));
  }

  /** All that stands in a text as days would; one may begin inside of another. */
  public static List<MatchResult> daysIn(String lines) {
    var found = new ArrayList<MatchResult>();
    var days = LIKE_DAY.matcher(lines);
    for (int from = 0; from <= lines.length() && days.find(from); from = days.start() + 1) {
      found.add(days.toMatchResult());
    }
    return found;
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches() && !MARK.matcher(text).find();
  }

  private static Optional<ContractCell> numberAlone(String lines) {
    boolean hasMark = MARK.matcher(lines).find();
    boolean isNumber = NUMBER.matcher(lines).matches() && lines.length() <= 60;
    // A day in words that there is not is no part of a number.
    boolean hasDay = likeDay(lines).filter(day -> day.matches("(?s).*[ก-ฮ].*")).isPresent();
    return isNumber && !hasMark && !hasDay
        ? Optional.of(new ContractCell(number(lines), "", ""))
        : Optional.empty();
  }

  private static String number(String text) {
    return CellNormaliser.line(text).replaceFirst("[\\s,/(:]+$", "");
  }

  /** A number of a contract without the word before it that every number has. */
  public static String bare(String number) {
    return number.replaceFirst("^เลขที่\\s*:?\\s*(?=[0-9๐-๙])", "");
  }

  /** A number of a contract as it is compared: the kind of paper stays, how it is spelt goes. */
  public static String compared(String number) {
    return ThaiDigits.toAscii(number)
        .replaceAll("เลขที่|ที่", "")
        .replaceAll("[\\s.:]", "")
        .replaceAll("(?<![0-9])0+(?=[0-9])", "")
        .replaceFirst("(?<=[0-9]/)(?=[4-9][0-9]$)", "25")
        .toLowerCase(Locale.ROOT);
  }

  /** A compared number without its paper. */
  public static String unnamed(String compared) {
    return PAPER.matcher(compared).replaceFirst("");
  }

  /** Whether two compared numbers are one; each kind of paper may be numbered from 1. */
  public static boolean areAlike(String one, String other) {
    var a = paper(one);
    var b = paper(other);
    return unnamed(one).equals(unnamed(other)) && (a.isEmpty() || b.isEmpty() || a.equals(b));
  }

  /** The kind of paper; empty where a number does not say which of several it is. */
  private static String paper(String compared) {
    var found = PAPER.matcher(compared);
    var paper = found.find() ? found.group().replaceAll("บันทึก|ตาม|ขาย|สั่ง|/", "") : "";
    boolean isAny = paper.matches("สัญญา|ข้อตกลง|ใบ|.*ซื้อ.*จ้าง.*");
    return isAny ? "" : paper;
  }
}

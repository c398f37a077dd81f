package org.prongsai.importer.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The days in a contract's cell that says more than its number and the day of signing, {@code
 * 1/2566 ลว. 15 พ.ย. 65 ครบกำหนด 30 พ.ย. 65}. The day of signing is the first one that is neither
 * said to be the last day of the contract nor that of a change.
 */
final class ContractDays {

  // ครบุรี is a place.
  private static final Pattern END =
      Pattern.compile("ครบ(?!ุ)|สิ้นสุด|หมดอายุ|ส่งมอบ|กำหนดส่ง|ถึง");
  private static final Pattern CHANGE = Pattern.compile("แก้ไข|เพิ่มเติม|ขยาย");
  private static final Pattern OTHER = Pattern.compile("[\\s(,]*(?:" + END + "|" + CHANGE + ")");
  private static final Pattern TO = Pattern.compile("[\\s)]*[-–—][\\s(]*");
  // The first of two days without its month: 15 - 30 พ.ย. 65
  private static final Pattern HALF = Pattern.compile("(?s).*[\\s(.][0-9๐-๙]{1,2}\\s*[-–—]\\s*");
  private static final Pattern MARKS_AT_END =
      Pattern.compile("(?:[\\s,/(:]|ลงวันที่?|ลว\\.?|เมื่อวันที่|วันที่)++$");
  private static final Pattern NUMERIC = Pattern.compile("[0-9๐-๙/.-]+");
  private static final Pattern DAY_MARK = Pattern.compile("(?s).*(?:ลว\\.?|วันที่?)[\\s:]*");
  private static final Pattern SIGNED = Pattern.compile("[\\s,(]*(?:ลงวันที่?|ลว\\.?)[\\s:]*");
  private static final Pattern MARKS_AT_START = Pattern.compile("^[\\s,/):]+");
  private static final Pattern DIGIT = Pattern.compile("[0-9๐-๙]");

  /** A day, and what stands between it and the day before it. */
  private record Found(String before, String day, int start, int end) {
    boolean isLast(boolean isFirst) {
      return END.matcher(before).find() || !isFirst && TO.matcher(before).matches();
    }

    boolean isChange() {
      return CHANGE.matcher(before).find();
    }
  }

  private final String lines;
  private final List<Found> days = new ArrayList<>();

  ContractDays(String lines, Predicate<String> isDay) {
    this.lines = lines;
    int last = 0;
    for (var day : ContractCell.daysIn(lines)) {
      if (day.start() >= last && isDay.test(day.group(1))) {
        days.add(
            new Found(lines.substring(last, day.start()), day.group(1), day.start(), day.end()));
        last = day.end();
      }
    }
    if (days.size() > 1
        && isNumber(days.get(0))
        && SIGNED.matcher(days.get(1).before()).matches()) {
      var signed = days.get(1);
      days.remove(0);
      days.set(
          0,
          new Found(
              lines.substring(0, signed.start()), signed.day(), signed.start(), signed.end()));
    }
  }

  /** Whether it is the number of a contract that looks like a day: 3/10/2565 ลว. 31 ต.ค. 65 */
  private static boolean isNumber(Found day) {
    return NUMERIC.matcher(day.day()).matches() && !DAY_MARK.matcher(day.before()).matches();
  }

  /** Whether a text says more than a number and one day. */
  boolean areMore() {
    if (days.isEmpty()) {
      return false;
    }
    boolean isNumberFirst = DIGIT.matcher(days.get(0).before()).find();
    var behind = lines.substring(days.get(0).end());
    return days.size() > 1
        || END.matcher(lines).find()
        || isHalf()
        || isNumberFirst && behind.chars().anyMatch(Character::isLetterOrDigit);
  }

  /** Number, day of signing and last day; empty where one of the days cannot be read. */
  Optional<ContractCell> cell() {
    var first = days.get(0);
    if (isHalf() || ContractCell.likeDay(first.before()).isPresent()) {
      return Optional.empty();
    }
    var signed =
        days.stream()
            .filter(day -> !isLast(day) && !day.isChange())
            .findFirst()
            .or(() -> days.stream().filter(day -> !isLast(day)).findFirst());
    var end = days.stream().filter(this::isLast).findFirst();
    return Optional.of(
        new ContractCell(
            number(), signed.map(Found::day).orElse(""), end.map(Found::day).orElse("")));
  }

  private boolean isHalf() {
    return HALF.matcher(days.get(0).before()).matches();
  }

  private boolean isLast(Found day) {
    return day.isLast(day.equals(days.get(0)));
  }

  /** The number before the first day, else the one between the first and what else is said. */
  private String number() {
    var before = cut(days.get(0).before());
    if (DIGIT.matcher(before).find()) {
      return before;
    }
    int next = days.size() > 1 ? days.get(1).start() : lines.length();
    var behind = cut(lines.substring(days.get(0).end(), next));
    return DIGIT.matcher(behind).find() ? behind : "";
  }

  private static String cut(String text) {
    var others = OTHER.matcher(text);
    var number = text;
    while (others.find()) {
      boolean isNumber = DIGIT.matcher(text.substring(0, others.start())).find();
      boolean isEnd = END.matcher(others.group()).find();
      if (isNumber || isEnd) {
        number = text.substring(0, others.start());
        break;
      }
    }
    var bare = MARKS_AT_END.matcher(number).replaceFirst("");
    return CellNormaliser.line(MARKS_AT_START.matcher(bare).replaceFirst(""));
  }
}

package org.prongsai.read.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.prongsai.read.table.FileRow.SheetCell;

/** Makes text of a cell of a workbook: what the officer typed, not how the file holds it. */
final class WorkbookCell {

  // A spreadsheet counts in 15 digits; the ones behind are noise of binary numbers.
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final int PERCENT = 2;
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465); // 9999-12-31
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private WorkbookCell() {}

  /**
   * Reads a cell.
   *
   * @param uncalculated asked whether an empty result is none
   */
  static SheetCell read(Cell cell, Predicate<Cell> uncalculated) {
    var value = Optional.ofNullable(cell.getValue());
    if (cell.getType() == CellType.ERROR) {
      return error(Optional.ofNullable(cell.getRawValue()).orElse(""));
    }
    boolean isEmpty = cell.getType() == CellType.FORMULA && value.isEmpty();
    if (isEmpty && (cell.getRawValue() == null || uncalculated.test(cell))) {
      // Nobody has calculated it yet: an empty cell would hide that there is a value.
      return error("=" + Optional.ofNullable(cell.getFormula()).orElse(""));
    }
    if (value.isPresent() && value.get() instanceof BigDecimal number) {
      return number(cell, number);
    }
    if (value.isPresent() && value.get() instanceof Boolean flag) {
      return new SheetCell(flag.toString(), RawCell.Kind.BOOLEAN, false);
    }
    return SheetCell.text(value.map(text -> unescape(text.toString())).orElse(""));
  }

  private static SheetCell error(String text) {
    return new SheetCell(text, RawCell.Kind.TEXT, true);
  }

  private static SheetCell number(Cell cell, BigDecimal found) {
    var number = found.round(DIGITS);
    boolean canBeDay = number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0;
    var format = NumberFormat.of(cell);
    if (format == NumberFormat.PERCENT) {
      // Shown as 94.66 %, stored as 0.9466: which of the two is meant is for the officer to say.
      return SheetCell.text(plain(number.movePointRight(PERCENT)) + "%");
    }
    if (format == NumberFormat.DATE && canBeDay) {
      return new SheetCell(iso(cell.asDate()), RawCell.Kind.DATE, false);
    }
    if (format == NumberFormat.TIME && number.compareTo(BigDecimal.ONE) < 0 && canBeDay) {
      return SheetCell.text(withoutFraction(cell.asDate()).toLocalTime().toString());
    }
    return new SheetCell(plain(number), RawCell.Kind.NUMBER, false);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String iso(LocalDateTime moment) {
    var time = withoutFraction(moment);
    return time.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? time.toLocalDate().toString()
        : time.toString();
  }

  private static LocalDateTime withoutFraction(LocalDateTime moment) {
    return moment.plusNanos(500_000_000).withNano(0);
  }

  /** Excel writes a character that XML cannot hold as {@code _x000D_}. */
  private static String unescape(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            code -> {
              char c = (char) Integer.parseInt(code.group(1), 16);
              return Matcher.quoteReplacement(String.valueOf(c));
            });
  }
}

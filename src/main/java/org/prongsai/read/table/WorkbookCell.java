package org.prongsai.read.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.prongsai.read.table.FileRow.SheetCell;

/** Makes text of a cell of a workbook: what the officer typed, not how the file holds it. */
public final class WorkbookCell {

  // A spreadsheet counts in 15 digits; the ones behind are noise of binary numbers.
  private static final int LARGEST_POWER = 309;
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final int PERCENT = 2;
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465); // 9999-12-31

  private WorkbookCell() {}

  /** A cell that holds an error, or a formula that nobody has calculated yet. */
  public static SheetCell error(String text) {
    return new SheetCell(text, RawCell.Kind.TEXT, true);
  }

  /** A truth value. */
  public static SheetCell flag(boolean flag) {
    return new SheetCell(Boolean.toString(flag), RawCell.Kind.BOOLEAN, false);
  }

  /** A text in which {@code _x000D_} stands for a character that XML does not hold. */
  static SheetCell decoded(String text) {
    return SheetCell.text(new XSSFRichTextString(text).getString());
  }

  /**
   * A number as its format shows it.
   *
   * @param is1904 whether days are counted from 1904
   */
  public static SheetCell number(BigDecimal found, NumberFormat format, boolean is1904) {
    if (Math.abs((long) found.precision() - found.scale()) > LARGEST_POWER) {
      return error(
          found.toString()); // No spreadsheet keeps such a number; written out it has no end.
    }
    var number = found.round(DIGITS);
    boolean canBeDay = number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0;
    if (format == NumberFormat.PERCENT) {
      // Shown as 94.66 %, stored as 0.9466: which of the two is meant is for the officer to say.
      return SheetCell.text(plain(number.movePointRight(PERCENT)) + "%");
    }
    if (format == NumberFormat.DATE && canBeDay) {
      return new SheetCell(iso(moment(found, is1904)), RawCell.Kind.DATE, false);
    }
    if (format == NumberFormat.TIME && number.compareTo(BigDecimal.ONE) < 0 && canBeDay) {
      return SheetCell.text(moment(found, is1904).toLocalTime().toString());
    }
    return new SheetCell(plain(number), RawCell.Kind.NUMBER, false);
  }

  private static LocalDateTime moment(BigDecimal days, boolean is1904) {
    return DateUtil.getLocalDateTime(days.doubleValue(), is1904, true);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String iso(LocalDateTime moment) {
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment.toString();
  }
}

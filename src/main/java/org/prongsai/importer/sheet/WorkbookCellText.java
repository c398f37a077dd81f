package org.prongsai.importer.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Date1904Support;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.prongsai.read.table.NumberFormat;
import org.prongsai.read.table.RawCell;

/** Makes text of a cell of a workbook: what the officer typed, not how the file holds it. */
final class WorkbookCellText {

  // A spreadsheet counts in 15 digits; the ones behind are noise of binary numbers.
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private WorkbookCellText() {}

  static OfficeCell read(Cell cell) {
    boolean isFormula = cell.getCellType() == CellType.FORMULA;
    return switch (isFormula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
      case STRING -> OfficeCell.text(cell.getStringCellValue());
      case NUMERIC -> number(cell.getNumericCellValue(), format(cell.getCellStyle()), is1904(cell));
      case BOOLEAN ->
          new OfficeCell(Boolean.toString(cell.getBooleanCellValue()), RawCell.Kind.BOOLEAN, false);
      case ERROR -> error(FormulaError.forInt(cell.getErrorCellValue()).getString());
      default -> OfficeCell.EMPTY;
    };
  }

  static OfficeCell error(String text) {
    return new OfficeCell(text, RawCell.Kind.TEXT, true);
  }

  static NumberFormat format(CellStyle style) {
    return NumberFormat.of(style.getDataFormat(), String.valueOf(style.getDataFormatString()));
  }

  /** The text without {@code _x000D_}, as Open XML writes characters that XML does not hold. */
  static String decoded(String text) {
    return new XSSFRichTextString(text).getString();
  }

  private static boolean is1904(Cell cell) {
    return cell.getSheet().getWorkbook() instanceof Date1904Support support && support.isDate1904();
  }

  static OfficeCell number(double value, NumberFormat format, boolean is1904) {
    var number = new BigDecimal(value).round(DIGITS);
    if (format == NumberFormat.PERCENT) {
      return OfficeCell.text(plain(number.movePointRight(2)) + "%");
    }
    boolean isDay = format == NumberFormat.DATE || format == NumberFormat.TIME;
    return isDay && DateUtil.isValidExcelDate(value)
        ? new OfficeCell(iso(DateUtil.getLocalDateTime(value, is1904)), RawCell.Kind.DATE, false)
        : new OfficeCell(plain(number), RawCell.Kind.NUMBER, false);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String iso(LocalDateTime moment) {
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment.withNano(0).toString();
  }
}

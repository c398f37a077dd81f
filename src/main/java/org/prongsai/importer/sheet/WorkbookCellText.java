package org.prongsai.importer.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.prongsai.read.table.NumberFormat;
import org.prongsai.read.table.RawCell;

/** Makes text of a cell of a workbook: what the officer typed, not how the file holds it. */
final class WorkbookCellText {

  // A spreadsheet counts in 15 digits; the ones behind are noise of binary numbers.
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private WorkbookCellText() {}

  static OfficeCell read(Cell cell) {
    boolean isFormula = cell.getCellType() == CellType.FORMULA;
    if (isFormula && isWithoutResult(cell)) {
      return error("=" + cell.getCellFormula());
    }
    return switch (isFormula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
      case STRING -> OfficeCell.text(cell.getStringCellValue());
      case NUMERIC -> number(cell);
      case BOOLEAN ->
          new OfficeCell(Boolean.toString(cell.getBooleanCellValue()), RawCell.Kind.BOOLEAN, false);
      case ERROR -> error(FormulaError.forInt(cell.getErrorCellValue()).getString());
      default -> OfficeCell.EMPTY;
    };
  }

  /**
   * A program may write a formula and leave its result to be computed, or leave it empty; it would
   * read as 0. An empty result that is said to be text is one: the formula shows nothing.
   */
  private static boolean isWithoutResult(Cell cell) {
    if (!(cell instanceof XSSFCell formula)) {
      return false;
    }
    var stored = formula.getCTCell();
    boolean isEmpty = stored.isSetV() && stored.getV().isEmpty();
    return !stored.isSetV() || isEmpty && !stored.getT().toString().equals("str");
  }

  private static OfficeCell error(String text) {
    return new OfficeCell(text, RawCell.Kind.TEXT, true);
  }

  private static OfficeCell number(Cell cell) {
    var number = new BigDecimal(cell.getNumericCellValue()).round(DIGITS);
    var format =
        NumberFormat.of(
            cell.getCellStyle().getDataFormat(),
            String.valueOf(cell.getCellStyle().getDataFormatString()));
    if (format == NumberFormat.PERCENT) {
      return OfficeCell.text(plain(number.movePointRight(2)) + "%");
    }
    boolean isDay = format == NumberFormat.DATE || format == NumberFormat.TIME;
    return isDay && DateUtil.isValidExcelDate(cell.getNumericCellValue())
        ? new OfficeCell(iso(cell.getLocalDateTimeCellValue()), RawCell.Kind.DATE, false)
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

package org.prongsai.grade;

import java.util.ArrayList;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.NumberToTextConverter;

/** Reads the sheets of a workbook of Excel 97 to 2003. */
final class XlsWorkbook {

  private XlsWorkbook() {}

  static WorkbookCells read(HSSFWorkbook workbook) {
    var sheets = new ArrayList<SheetCells>();
    for (var sheet : workbook) {
      var merged = sheet.getMergedRegions().stream().map(SheetPlaces::area).toList();
      sheets.add(new SheetCells(sheet.getSheetName(), grid(sheet), merged));
    }
    return new WorkbookCells(Format.XLS, sheets);
  }

  private static Grid grid(Sheet sheet) {
    var cells = new ArrayList<GridCell>();
    for (var row : sheet) {
      for (var cell : row) {
        boolean isText = type(cell) == CellType.STRING;
        GridCell.of(cell.getRowIndex(), cell.getColumnIndex(), text(cell), isText)
            .ifPresent(cells::add);
      }
    }
    return new Grid(cells);
  }

  private static CellType type(Cell cell) {
    var type = cell.getCellType();
    return type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type;
  }

  private static String text(Cell cell) {
    return switch (type(cell)) {
      case STRING -> cell.getStringCellValue();
      case NUMERIC -> number(cell);
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      default -> "";
    };
  }

  /** A date in its ISO form, whatever era the sheet shows it in. */
  private static String number(Cell cell) {
    if (DateUtil.isCellDateFormatted(cell)) {
      return cell.getLocalDateTimeCellValue().toLocalDate().toString();
    }
    return NumberToTextConverter.toText(cell.getNumericCellValue());
  }
}

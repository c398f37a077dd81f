package org.prongsai.grade;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFShapeContainer;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.prongsai.grade.sheet.Grid;
import org.prongsai.grade.sheet.GridCell;
import org.prongsai.grade.sheet.SheetCellReferences;
import org.prongsai.grade.sheet.SheetContent;

/** Reads the sheets of a workbook of Excel 97 to 2003. */
public final class XlsWorkbook {

  private XlsWorkbook() {}

  public static WorkbookContent read(HSSFWorkbook workbook) {
    var sheets = new ArrayList<SheetContent>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      var sheet = workbook.getSheetAt(i);
      var merged = sheet.getMergedRegions().stream().map(SheetCellReferences::area).toList();
      sheets.add(new SheetContent(sheet.getSheetName(), grid(sheet), merged, around(sheet)));
    }
    return new WorkbookContent(FileFormat.XLS, sheets);
  }

  private static List<String> around(HSSFSheet sheet) {
    var around = new ArrayList<String>();
    for (var page : List.of(sheet.getHeader(), sheet.getFooter())) {
      around.addAll(List.of(page.getLeft(), page.getCenter(), page.getRight()));
    }
    for (var rule : sheet.getDataValidations()) {
      around.add(rule.getPromptBoxTitle() + "\n" + rule.getPromptBoxText());
      around.add(rule.getErrorBoxTitle() + "\n" + rule.getErrorBoxText());
    }
    if (sheet.getDrawingPatriarch() != null) {
      drawn(sheet.getDrawingPatriarch(), around);
    }
    return List.copyOf(around);
  }

  private static void drawn(HSSFShapeContainer shapes, List<String> around) {
    for (var shape : shapes.getChildren()) {
      if (shape instanceof HSSFShapeContainer group) {
        drawn(group, around);
      } else if (shape instanceof HSSFSimpleShape simple && simple.getString() != null) {
        around.add(simple.getString().getString());
      }
    }
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

package org.prongsai.importer.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Date1904Support;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.prongsai.read.table.FileRow;
import org.prongsai.read.table.FileRow.SheetCell;
import org.prongsai.read.table.FoundSheet;
import org.prongsai.read.table.NumberFormat;
import org.prongsai.read.table.WorkbookCell;

/** Reads the sheets of a workbook of Excel 97 to 2003, which is held whole. */
final class OldWorkbook {

  private OldWorkbook() {}

  /**
   * What is in each sheet, in their order.
   *
   * @param columns as many are asked whether they are hidden
   */
  static List<FoundSheet> sheets(byte[] bytes, int columns) throws IOException {
    try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
      var sheets = new ArrayList<FoundSheet>();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        boolean isHidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
        sheets.add(sheet(workbook.getSheetAt(i), isHidden, columns));
      }
      return sheets;
    }
  }

  private static FoundSheet sheet(Sheet sheet, boolean isHidden, int columns) {
    var rows = new TreeMap<Integer, FileRow>();
    var links = new HashMap<CellAddress, String>();
    var hiddenRows = new BitSet();
    for (var row : sheet) {
      var cells = new ArrayList<SheetCell>();
      for (var cell : row) {
        var read = read(cell);
        link(cell, links);
        while (!read.isEmpty() && cells.size() <= cell.getColumnIndex()) {
          cells.add(SheetCell.EMPTY);
        }
        if (!read.isEmpty()) {
          cells.set(cell.getColumnIndex(), read);
        }
      }
      hiddenRows.set(row.getRowNum(), row.getZeroHeight());
      if (!cells.isEmpty()) {
        int number = row.getRowNum() + 1;
        rows.put(row.getRowNum(), new FileRow(number, number, cells));
      }
    }
    var hidden = new BitSet();
    IntStream.range(0, columns).filter(sheet::isColumnHidden).forEach(hidden::set);
    return new FoundSheet(
            sheet.getSheetName(), isHidden, rows, sheet.getMergedRegions(), hiddenRows, hidden)
        .linked(links);
  }

  private static void link(Cell cell, Map<CellAddress, String> links) {
    var link = cell.getHyperlink();
    if (link != null && link.getAddress() != null) {
      links.put(cell.getAddress(), link.getAddress());
    } else if (cell.getCellType() == CellType.FORMULA
        && cell.getCellFormula().startsWith("HYPERLINK(")) {
      links.put(cell.getAddress(), "=" + cell.getCellFormula());
    }
  }

  private static SheetCell read(Cell cell) {
    boolean isFormula = cell.getCellType() == CellType.FORMULA;
    return switch (isFormula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
      case STRING -> SheetCell.text(cell.getStringCellValue());
      case NUMERIC ->
          WorkbookCell.number(
              new BigDecimal(cell.getNumericCellValue()),
              NumberFormat.of(cell.getCellStyle()),
              is1904(cell));
      case BOOLEAN -> WorkbookCell.flag(cell.getBooleanCellValue());
      case ERROR -> WorkbookCell.error(FormulaError.forInt(cell.getErrorCellValue()).getString());
      default -> SheetCell.EMPTY;
    };
  }

  private static boolean is1904(Cell cell) {
    return cell.getSheet().getWorkbook() instanceof Date1904Support support && support.isDate1904();
  }
}

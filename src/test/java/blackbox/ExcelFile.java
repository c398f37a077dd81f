package blackbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook that an officer edits in Excel: numbers are floating point, days are numbers with a
 * format, formulas have their result beside them, and what is saved is a new file that takes the
 * place of the old one.
 */
record ExcelFile(Path path) {

  /** Excel's own number for the format of days that follows the language of the computer. */
  private static final short DAY = 14;

  XSSFWorkbook open() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(path)));
  }

  void edit(Consumer<XSSFWorkbook> change) throws IOException {
    var beside = path.resolveSibling("8C5E2F10");
    try (var book = open();
        var out = Files.newOutputStream(beside)) {
      change.accept(book);
      XSSFFormulaEvaluator.evaluateAllFormulaCells(book);
      book.write(out);
    }
    Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Types into the cells of a row from its first; null leaves a cell as it is. */
  void type(String sheet, int row, Object... typed) throws IOException {
    edit(book -> type(book, sheet, row, typed));
  }

  static void type(XSSFWorkbook book, String sheet, int number, Object... typed) {
    var there = book.getSheet(sheet).getRow(number - 1);
    var row = there == null ? book.getSheet(sheet).createRow(number - 1) : there;
    for (int i = 0; i < typed.length; i++) {
      if (typed[i] != null) {
        type(row.getCell(i) == null ? row.createCell(i) : row.getCell(i), typed[i]);
      }
    }
  }

  private static void type(Cell cell, Object typed) {
    if (typed instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (typed instanceof LocalDate day) {
      var style = cell.getSheet().getWorkbook().createCellStyle();
      style.cloneStyleFrom(cell.getCellStyle());
      style.setDataFormat(DAY);
      cell.setCellStyle(style);
      cell.setCellValue(day);
    } else if (typed.toString().startsWith("=")) {
      cell.setCellFormula(typed.toString().substring(1));
    } else {
      cell.setCellValue(typed.toString());
    }
  }
}

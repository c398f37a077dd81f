package blackbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as another library reads them. */
final class Workbooks {

  /**
   * A cell.
   *
   * @param kind text, number, date, boolean or empty
   * @param value as text; a date in ISO form, a number as it is stored
   */
  record Typed(String kind, String value) {}

  private Workbooks() {}

  /** Opens a workbook of a site, and closes it again. */
  static <T> T read(PublishedSite site, String path, Function<Workbook, T> use) {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(site.bytes(path)))) {
      return use.apply(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** The rows of a sheet, each as long as the first. */
  static List<List<Typed>> rows(Sheet sheet) {
    int width = sheet.getRow(0).getLastCellNum();
    var rows = new ArrayList<List<Typed>>();
    for (int i = 0; i <= sheet.getLastRowNum(); i++) {
      var cells = new ArrayList<Typed>();
      for (int column = 0; column < width; column++) {
        cells.add(typed(sheet.getRow(i) == null ? null : sheet.getRow(i).getCell(column)));
      }
      rows.add(cells);
    }
    return rows;
  }

  private static Typed typed(Cell cell) {
    if (cell == null || cell.getCellType() == CellType.BLANK) {
      return new Typed("empty", "");
    }
    return switch (cell.getCellType()) {
      case STRING -> new Typed("text", cell.getStringCellValue());
      case BOOLEAN -> new Typed("boolean", Boolean.toString(cell.getBooleanCellValue()));
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell)
              ? new Typed("date", cell.getLocalDateTimeCellValue().toLocalDate().toString())
              : new Typed("number", NumberToTextConverter.toText(cell.getNumericCellValue()));
      default -> throw new AssertionError("a cell of type " + cell.getCellType());
    };
  }
}

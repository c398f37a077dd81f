package org.prongsai.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.function.Uncheck;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.Row;
import org.prongsai.problem.Location;
import org.prongsai.read.table.RawTable;

/** Puts rows into sheets of a workbook that is there, and keeps all else that is in it. */
public final class WorkbookEdit {

  private final Path file;
  private final byte[] bytes;
  private Optional<XSSFWorkbook> opened = Optional.empty();

  /**
   * A row and where it stands.
   *
   * @param line number of the row that a spreadsheet shows
   */
  public record Placed(int line, Row row) {}

  private WorkbookEdit(Path file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  public static WorkbookEdit of(Path file) {
    return new WorkbookEdit(
        file, Uncheck.get(() -> Files.readAllBytes(file), () -> "cannot read " + file));
  }

  /** The workbook as it was found. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * Puts rows in place of others: cells that say the same are not touched, and rows that are new
   * stand below all others.
   *
   * @param table the sheet as it was read; one is made where the workbook has none
   * @param before the rows that are replaced, in the order in which they stand
   */
  public void put(Dataset dataset, Optional<RawTable> table, List<Placed> before, List<Row> after) {
    var workbook = opened();
    var sheet =
        table
            .map(found -> workbook.getSheet(Location.of(found.file()).sheet()))
            .orElseGet(() -> made(workbook, dataset));
    var columns = columns(sheet, dataset, table, after);
    int next = Math.max(sheet.getLastRowNum(), SiteWorkbook.HEADER) + 1;
    while (next > 0 && isBlank(sheet, next - 1)) {
      next--;
    }
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      int at = i < before.size() ? before.get(i).line() - 1 : next++;
      var old = i < before.size() ? before.get(i).row() : new Row(Map.of());
      var now = i < after.size() ? after.get(i) : new Row(Map.of());
      columns.forEach((column, index) -> set(sheet, at, index, column, old, now));
    }
  }

  private XSSFWorkbook opened() {
    if (opened.isEmpty()) {
      opened =
          Optional.of(
              Uncheck.get(
                  () -> new XSSFWorkbook(new ByteArrayInputStream(bytes)),
                  () -> "cannot read " + file));
    }
    return opened.get();
  }

  private static XSSFSheet made(XSSFWorkbook workbook, Dataset dataset) {
    var sheet = workbook.createSheet(SiteWorkbook.name(dataset));
    var title = sheet.createRow(0).createCell(0);
    title.setCellValue(SiteWorkbook.title(dataset));
    return sheet;
  }

  /** The columns of the sheet; those that the rows need and it lacks are added at its end. */
  private static Map<FormColumn, Integer> columns(
      XSSFSheet sheet, Dataset dataset, Optional<RawTable> table, List<Row> rows) {
    var at = new LinkedHashMap<String, Integer>();
    table.ifPresent(
        found -> found.header().forEach(cell -> at.put(cell.text(), cell.location().column() - 1)));
    int header =
        table.map(found -> found.header().get(0).location().line() - 1).orElse(SiteWorkbook.HEADER);
    var columns = new LinkedHashMap<FormColumn, Integer>();
    for (var field : dataset.fields()) {
      boolean isGiven = field.origin() == Field.Origin.KEY || field.isGiven();
      boolean isSaid = rows.stream().anyMatch(row -> !row.text(field.name()).isEmpty());
      var column = SiteWorkbook.column(dataset, field);
      if (!at.containsKey(field.name()) && isGiven && isSaid) {
        int last = at.values().stream().mapToInt(i -> i).max().orElse(-1) + 1;
        at.put(field.name(), last);
        cell(sheet, header, last).setCellValue(column.heading());
      }
      if (at.containsKey(field.name())) {
        columns.put(column, at.get(field.name()));
      }
    }
    return columns;
  }

  private static boolean isBlank(XSSFSheet sheet, int index) {
    var row = sheet.getRow(index);
    if (row == null) {
      return true;
    }
    var cells = new ArrayList<Cell>();
    row.forEach(cells::add);
    return cells.stream().allMatch(cell -> cell.getCellType() == CellType.BLANK);
  }

  private static void set(
      XSSFSheet sheet, int row, int index, FormColumn column, Row old, Row now) {
    var text = now.text(column.name());
    if (text.equals(old.text(column.name()))) {
      return;
    }
    var cell = cell(sheet, row, index);
    var number = column.number(text);
    cell.setBlank(); // Else a formula would stay, and a value beside it.
    if (number.isPresent()) {
      cell.setCellValue(number.get().doubleValue());
    } else if (!text.isEmpty()) {
      cell.setCellValue(column.shown(text));
    }
  }

  /** A cell; a new one looks as its column does. */
  private static Cell cell(XSSFSheet sheet, int row, int index) {
    var there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    var cell = there.getCell(index, MissingCellPolicy.RETURN_NULL_AND_BLANK);
    if (cell == null) {
      cell = there.createCell(index);
      if (sheet.getColumnStyle(index) != null) {
        cell.setCellStyle(sheet.getColumnStyle(index));
      }
    }
    return cell;
  }

  /** The workbook as it is now; nothing where nothing was put. */
  public Optional<byte[]> changed() {
    return opened.map(
        workbook ->
            Uncheck.get(
                () -> {
                  var out = new ByteArrayOutputStream();
                  workbook.write(out);
                  return out.toByteArray();
                },
                () -> "cannot write " + file));
  }
}

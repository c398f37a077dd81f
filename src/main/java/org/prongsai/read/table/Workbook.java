package org.prongsai.read.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.FileRow.SheetCell;

/** Reads the records of an XLSX file. */
record Workbook(String file, Problems problems) {

  /** Name of the sheet of data in the workbooks that we publish. */
  private static final String DATA = "data";

  private static final String ENCRYPTED =
      new String(
          "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  /**
   * A sheet with data.
   *
   * @param rows those that are not empty
   * @param merged its merged cells
   * @param hiddenRows numbers of those that nobody sees, as a spreadsheet shows them
   * @param hiddenColumns letters of the filled ones that nobody sees
   */
  record Filled(
      String name,
      boolean visible,
      List<FileRow> rows,
      List<MergedRange> merged,
      List<String> hiddenRows,
      List<String> hiddenColumns) {

    static final Filled NOTHING = new Filled("", true, List.of(), List.of(), List.of(), List.of());
  }

  /** The one sheet with data; one without rows where there is none. */
  Optional<Filled> read(byte[] workbook) {
    if (isEncrypted(workbook)) {
      problems.add(Rule.FILE_PASSWORD, Location.of(file), file);
      return Optional.empty();
    }
    try (var parts = new WorkbookParts(workbook)) {
      return read(parts.isStrict() ? parts.transitional() : workbook, parts);
    } catch (IOException | RuntimeException e) {
      problems.add(Rule.FILE_NOT_READABLE, Location.of(file), file);
      return Optional.empty();
    }
  }

  /** An encrypted workbook is no zip archive but a container with a part of this name. */
  private static boolean isEncrypted(byte[] workbook) {
    return new String(workbook, StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
  }

  private Optional<Filled> read(byte[] bytes, WorkbookParts parts) {
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
      var filled = new ArrayList<Filled>();
      var uncalculated = new UncalculatedCells(parts);
      for (var sheet : workbook.getSheets().toList()) {
        var hidden = new ArrayList<String>();
        var rows = rows(sheet, cell -> uncalculated.has(cell.getAddress()), hidden);
        if (!rows.isEmpty()) {
          boolean visible = sheet.getVisibility() == SheetVisibility.VISIBLE;
          var columns =
              parts.hiddenColumns(sheet.getIndex()).stream()
                  .filter(column -> rows.stream().anyMatch(row -> !row.cell(column).isEmpty()))
                  .map(column -> Location.columnLetters(column + 1))
                  .toList();
          var merged = parts.merged(sheet.getIndex());
          filled.add(new Filled(sheet.getName(), visible, rows, merged, hidden, columns));
        }
      }
      return choose(filled);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // The library answers a damaged file with whatever exception it runs into.
      problems.add(Rule.FILE_NOT_READABLE, Location.of(file), file);
      return Optional.empty();
    }
  }

  private Optional<Filled> choose(List<Filled> filled) {
    var visible = filled.stream().filter(Filled::visible).toList();
    var sheets = visible.isEmpty() ? filled : visible;
    var named = sheets.stream().filter(sheet -> sheet.name().equalsIgnoreCase(DATA)).toList();
    // A table of ours that goes on in another sheet is more than the one sheet says.
    boolean goesOn = sheets.stream().anyMatch(sheet -> sheet.name().equalsIgnoreCase(DATA + "-2"));
    if (sheets.isEmpty()) {
      return Optional.of(Filled.NOTHING);
    }
    if (sheets.size() == 1 || (named.size() == 1 && !goesOn)) {
      var chosen = (sheets.size() == 1 ? sheets : named).get(0);
      filled.stream()
          .filter(sheet -> sheet != chosen)
          .map(Filled::name)
          .filter(name -> !TableReader.DESCRIBING_SHEETS.contains(name))
          .forEach(
              name -> problems.add(Rule.READ_SHEET_LEFT, Location.of(file), name, chosen.name()));
      reportHidden(Rule.ROW_HIDDEN, chosen.hiddenRows());
      reportHidden(Rule.COLUMN_HIDDEN, chosen.hiddenColumns());
      return Optional.of(chosen);
    }
    var names = String.join(", ", sheets.stream().map(Filled::name).toList());
    problems.add(Rule.SHEETS_SEVERAL, Location.of(file), names);
    return Optional.empty();
  }

  /** What nobody sees in a sheet is published as well: who hid it may think that it is not. */
  private void reportHidden(Rule rule, List<String> hidden) {
    if (!hidden.isEmpty()) {
      problems.add(rule, Location.of(file), hidden);
    }
  }

  private static List<FileRow> rows(Sheet sheet, Predicate<Cell> uncalculated, List<String> hidden)
      throws IOException {
    var rows = new ArrayList<FileRow>();
    for (var row : sheet.read()) {
      var read = new FileRow(row.getRowNum(), row.getRowNum(), cells(row, uncalculated));
      if (!read.isEmpty()) {
        rows.add(read);
        if (row.isHidden()) {
          hidden.add(Integer.toString(row.getRowNum()));
        }
      }
    }
    return rows;
  }

  private static List<SheetCell> cells(Row row, Predicate<Cell> uncalculated) {
    var cells = new ArrayList<SheetCell>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(
          row.getOptionalCell(i)
              .map(cell -> WorkbookCell.read(cell, uncalculated))
              .orElse(SheetCell.EMPTY));
    }
    return cells;
  }
}

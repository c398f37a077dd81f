package org.prongsai.importer.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.FileRow;
import org.prongsai.read.table.FoundSheet;
import org.prongsai.read.table.LeanWorkbook;
import org.prongsai.read.table.TableReader;

/** Reads every sheet of a workbook, {@code .xlsx} or {@code .xls}. */
final class WorkbookSheets {

  private static final int MOST_COLUMNS = 200;

  private static final String DATA = "data";

  private WorkbookSheets() {}

  /**
   * The sheets in their order; none and a problem where the file cannot be opened.
   *
   * @param showsLinks whether beside the text of a cell stands where it leads to
   */
  static List<OfficeSheet> read(String file, byte[] bytes, boolean showsLinks, Problems problems) {
    try {
      var found =
          LeanWorkbook.is(bytes)
              ? LeanWorkbook.sheets(bytes, showsLinks)
              : OldWorkbook.sheets(bytes, MOST_COLUMNS);
      boolean isOurs = found.stream().anyMatch(sheet -> sheet.name().equalsIgnoreCase(DATA));
      var sheets = new ArrayList<OfficeSheet>();
      for (var content : found) {
        if (!isOurs || !TableReader.DESCRIBING_SHEETS.contains(content.name())) {
          var read = sheet(file, showsLinks ? CellLinks.shown(content) : content);
          sheets.add(read);
          if (!content.isHidden()) {
            reportBeyond(read, content.rows(), problems);
          }
        }
      }
      return sheets;
    } catch (EncryptedDocumentException e) {
      problems.add(Rule.FILE_PASSWORD, Location.of(file), file);
      return List.of();
    } catch (IOException | RuntimeException e) {
      // The library answers a damaged file with whatever exception it runs into.
      problems.add(Rule.FILE_NOT_READABLE, Location.of(file), file);
      return List.of();
    }
  }

  private static OfficeSheet sheet(String file, FoundSheet content) {
    var found = content.rows();
    var covered = covered(content);
    var above = above(content);
    var rows = new ArrayList<OfficeRow>();
    int widest =
        Math.min(
            found.values().stream().mapToInt(row -> row.cells().size()).max().orElse(0),
            MOST_COLUMNS);
    found.forEach(
        (i, row) -> {
          var cells = row.cells().stream().limit(widest).map(OfficeCell::of).toList();
          var shown = new ArrayList<>(cells);
          covered
              .getOrDefault(i, Map.of())
              .forEach(
                  (column, cell) -> {
                    while (shown.size() <= column) {
                      shown.add(OfficeCell.EMPTY);
                    }
                    shown.set(column, cell);
                  });
          var merged = above.getOrDefault(i, Map.of());
          boolean isHidden = content.hiddenRows().get(i);
          rows.add(new OfficeRow(row.line(), row.row(), isHidden, cells, shown, merged));
        });
    var hidden = content.hiddenColumns().stream().boxed().collect(Collectors.toSet());
    return new OfficeSheet(file, content.name(), content.isHidden(), hidden, rows);
  }

  /** Reports the first filled cell on the right of what is read. */
  private static void reportBeyond(
      OfficeSheet sheet, SortedMap<Integer, FileRow> found, Problems problems) {
    for (var row : found.entrySet()) {
      if (row.getValue().cells().size() > MOST_COLUMNS) {
        var cells = row.getValue().cells();
        int column = MOST_COLUMNS;
        while (cells.get(column).isEmpty()) {
          column++;
        }
        int number = row.getKey() + 1;
        problems.add(
            Rule.IMPORT_TOO_WIDE,
            Location.ofCell(sheet.place(), number, column + 1, number, ""),
            cells.get(column).text(),
            Location.columnLetters(MOST_COLUMNS));
        return;
      }
    }
  }

  /** For each row what the merged cells over it show, by column. */
  private static Map<Integer, Map<Integer, OfficeCell>> covered(FoundSheet sheet) {
    var found = sheet.rows();
    var covered = new HashMap<Integer, Map<Integer, OfficeCell>>();
    for (var region : sheet.merged()) {
      var cell = first(region, found);
      int last = Math.min(region.getLastColumn(), MOST_COLUMNS);
      for (int row : found.subMap(region.getFirstRow(), region.getLastRow() + 1).keySet()) {
        for (int column = region.getFirstColumn(); column <= last; column++) {
          covered.computeIfAbsent(row, r -> new HashMap<>()).put(column, cell);
        }
      }
    }
    return covered;
  }

  /** For each row the merged cells that reach into it from above, by their first column. */
  private static Map<Integer, Map<Integer, OfficeRow.Merged>> above(FoundSheet sheet) {
    var found = sheet.rows();
    var above = new HashMap<Integer, Map<Integer, OfficeRow.Merged>>();
    for (var region : sheet.merged()) {
      int last = Math.min(region.getLastRow(), found.isEmpty() ? 0 : found.lastKey());
      var merged = new OfficeRow.Merged(first(region, found), region.getFirstRow() + 1, last + 1);
      for (int row : found.subMap(region.getFirstRow() + 1, region.getLastRow() + 1).keySet()) {
        above.computeIfAbsent(row, r -> new HashMap<>()).put(region.getFirstColumn(), merged);
      }
    }
    return above;
  }

  private static OfficeCell first(CellRangeAddress region, SortedMap<Integer, FileRow> found) {
    var row = found.get(region.getFirstRow());
    return row == null ? OfficeCell.EMPTY : OfficeCell.of(row.cell(region.getFirstColumn()));
  }
}

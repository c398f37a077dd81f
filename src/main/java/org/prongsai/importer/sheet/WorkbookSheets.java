package org.prongsai.importer.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** Reads every sheet of a workbook, {@code .xlsx} or {@code .xls}. */
final class WorkbookSheets {

  private static final int MOST_COLUMNS = 200;

  // Sheets of workbooks that this program wrote: they describe the table in the sheet beside them.
  private static final String DATA = "data";
  private static final Set<String> DESCRIBING = Set.of("columns", "คำอธิบาย", "รายการให้เลือก");

  private WorkbookSheets() {}

  /** The sheets in their order; none and a problem where the file cannot be opened. */
  static List<OfficeSheet> read(String file, byte[] bytes, Problems problems) {
    try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(LeanWorkbook.of(bytes)))) {
      var sheets = new ArrayList<OfficeSheet>();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        if (!describes(workbook, i)) {
          sheets.add(sheet(file, workbook, i));
        }
      }
      return sheets;
    } catch (EncryptedDocumentException e) {
      problems.add(Rule.IMPORT_PASSWORD, Location.of(file), file);
      return List.of();
    } catch (IOException | RuntimeException e) {
      // The library answers a damaged file with whatever exception it runs into.
      problems.add(Rule.FILE_NOT_READABLE, Location.of(file), file);
      return List.of();
    }
  }

  private static boolean describes(Workbook workbook, int index) {
    return workbook.getSheet(DATA) != null && DESCRIBING.contains(workbook.getSheetName(index));
  }

  private static OfficeSheet sheet(String file, Workbook workbook, int index) {
    var sheet = workbook.getSheetAt(index);
    boolean hidden = workbook.getSheetVisibility(index) != SheetVisibility.VISIBLE;
    var covered = covered(sheet);
    var above = above(sheet);
    var rows = new ArrayList<OfficeRow>();
    int widest = 0;
    for (var row : sheet) {
      widest = Math.max(widest, Math.min(row.getLastCellNum(), MOST_COLUMNS));
    }
    for (var row : sheet) {
      int i = row.getRowNum();
      rows.add(row(sheet, i, widest, covered, above.getOrDefault(i, Map.of())));
    }
    return new OfficeSheet(file, sheet.getSheetName(), hidden, hidden(sheet, widest), rows);
  }

  private static Set<Integer> hidden(Sheet sheet, int widest) {
    var hidden = new HashSet<Integer>();
    for (int column = 0; column < widest; column++) {
      if (sheet.isColumnHidden(column)) {
        hidden.add(column);
      }
    }
    return hidden;
  }

  /** For each place under a merged cell, the place of that cell. */
  private static Map<List<Integer>, List<Integer>> covered(Sheet sheet) {
    var covered = new HashMap<List<Integer>, List<Integer>>();
    for (var region : sheet.getMergedRegions()) {
      var first = List.of(region.getFirstRow(), region.getFirstColumn());
      int last = Math.min(region.getLastColumn(), MOST_COLUMNS);
      int lastRow = Math.min(region.getLastRow(), sheet.getLastRowNum());
      for (int row = region.getFirstRow(); row <= lastRow; row++) {
        if (sheet.getRow(row) == null) {
          continue;
        }
        for (int column = region.getFirstColumn(); column <= last; column++) {
          covered.put(List.of(row, column), first);
        }
      }
    }
    return covered;
  }

  private static OfficeRow row(
      Sheet sheet,
      int index,
      int widest,
      Map<List<Integer>, List<Integer>> covered,
      Map<Integer, OfficeRow.Merged> above) {
    var row = Optional.ofNullable(sheet.getRow(index));
    var cells = new ArrayList<OfficeCell>();
    var shown = new ArrayList<OfficeCell>();
    for (int column = 0; column < widest; column++) {
      cells.add(cell(row, column));
      var place = covered.getOrDefault(List.of(index, column), List.of(index, column));
      shown.add(cell(Optional.ofNullable(sheet.getRow(place.get(0))), place.get(1)));
    }
    boolean hidden = row.map(Row::getZeroHeight).orElse(false);
    return new OfficeRow(index + 1, index + 1, hidden, cells, shown, above);
  }

  /** For each row the merged cells that reach into it from above, by their first column. */
  private static Map<Integer, Map<Integer, OfficeRow.Merged>> above(Sheet sheet) {
    var above = new HashMap<Integer, Map<Integer, OfficeRow.Merged>>();
    for (var region : sheet.getMergedRegions()) {
      int column = region.getFirstColumn();
      int last = Math.min(region.getLastRow(), sheet.getLastRowNum());
      var cell = cell(Optional.ofNullable(sheet.getRow(region.getFirstRow())), column);
      var merged = new OfficeRow.Merged(cell, region.getFirstRow() + 1, last + 1);
      for (int row = region.getFirstRow() + 1; row <= last; row++) {
        if (sheet.getRow(row) == null) {
          continue;
        }
        above.computeIfAbsent(row, r -> new HashMap<>()).put(column, merged);
      }
    }
    return above;
  }

  private static OfficeCell cell(Optional<Row> row, int column) {
    return row.map(r -> r.getCell(column)).map(WorkbookCellText::read).orElse(OfficeCell.EMPTY);
  }
}

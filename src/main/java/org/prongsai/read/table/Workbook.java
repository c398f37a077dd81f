package org.prongsai.read.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** Reads the sheets of an XLSX file. */
record Workbook(String file, Problems problems) {

  /** Name of the sheet of data in the workbooks that we publish. */
  private static final String DATA = "data";

  private static final String ENCRYPTED =
      new String(
          "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

  private static final FoundSheet NOTHING =
      new FoundSheet(
          "", false, Collections.emptySortedMap(), List.of(), new BitSet(), new BitSet());

  /** The one sheet with data; one without rows where there is none. */
  Optional<FoundSheet> read(byte[] workbook) {
    return sheets(workbook).flatMap(this::choose);
  }

  /** The sheets that hold anything, in their order. */
  Optional<List<FoundSheet>> sheets(byte[] workbook) {
    if (isEncrypted(workbook)) {
      problems.add(Rule.FILE_PASSWORD, Location.of(file), file);
      return Optional.empty();
    }
    try {
      return Optional.of(
          LeanWorkbook.sheets(workbook, false).stream().filter(s -> !s.rows().isEmpty()).toList());
    } catch (IOException | RuntimeException e) {
      // The library answers a damaged file with whatever exception it runs into.
      problems.add(Rule.FILE_NOT_READABLE, Location.of(file), file);
      return Optional.empty();
    }
  }

  /** An encrypted workbook is no zip archive but a container with a part of this name. */
  private static boolean isEncrypted(byte[] workbook) {
    return new String(workbook, StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
  }

  private Optional<FoundSheet> choose(List<FoundSheet> filled) {
    var visible = filled.stream().filter(sheet -> !sheet.isHidden()).toList();
    var sheets = visible.isEmpty() ? filled : visible;
    var named = sheets.stream().filter(sheet -> sheet.name().equalsIgnoreCase(DATA)).toList();
    // A table of ours that goes on in another sheet is more than the one sheet says.
    boolean goesOn = sheets.stream().anyMatch(sheet -> sheet.name().equalsIgnoreCase(DATA + "-2"));
    if (sheets.isEmpty()) {
      return Optional.of(NOTHING);
    }
    if (sheets.size() == 1 || (named.size() == 1 && !goesOn)) {
      var chosen = (sheets.size() == 1 ? sheets : named).get(0);
      filled.stream()
          .filter(sheet -> sheet != chosen)
          .map(FoundSheet::name)
          .filter(name -> !TableReader.DESCRIBING_SHEETS.contains(name))
          .forEach(
              name -> problems.add(Rule.READ_SHEET_LEFT, Location.of(file), name, chosen.name()));
      reportHidden(file, chosen);
      return Optional.of(chosen);
    }
    var names = String.join(", ", sheets.stream().map(FoundSheet::name).toList());
    problems.add(Rule.SHEETS_SEVERAL, Location.of(file), names);
    return Optional.empty();
  }

  /** What nobody sees in a sheet is published as well: who hid it may think that it is not. */
  void reportHidden(String place, FoundSheet sheet) {
    reportHidden(Rule.ROW_HIDDEN, place, hiddenRows(sheet));
    reportHidden(Rule.COLUMN_HIDDEN, place, hiddenColumns(sheet));
  }

  private void reportHidden(Rule rule, String place, List<String> hidden) {
    if (!hidden.isEmpty()) {
      problems.add(rule, Location.of(place), hidden);
    }
  }

  private static List<String> hiddenRows(FoundSheet sheet) {
    return sheet.rows().keySet().stream()
        .filter(sheet.hiddenRows()::get)
        .map(row -> Integer.toString(row + 1))
        .toList();
  }

  private static List<String> hiddenColumns(FoundSheet sheet) {
    return sheet.rows().values().stream()
        .flatMapToInt(row -> filled(row).filter(sheet.hiddenColumns()::get))
        .distinct()
        .sorted()
        .mapToObj(column -> Location.columnLetters(column + 1))
        .toList();
  }

  private static IntStream filled(FileRow row) {
    return IntStream.range(0, row.cells().size()).filter(column -> !row.cell(column).isEmpty());
  }
}

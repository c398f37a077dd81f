package org.prongsai.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.RawCell;
import org.prongsai.read.table.RawTable;
import org.prongsai.text.EditDistance;

/**
 * Reads a list of a catalogue: header, cells, keys. A cell that is refused does not take its row
 * with it: tables of the year may name the row.
 *
 * @param thaiOnly whether English columns may be missing or empty
 */
record CatalogueTyper(boolean thaiOnly, Problems problems) {

  /**
   * The rows; empty where the header or a key is wrong: what the list has is not sure then, and
   * nothing can be said of those who name something of it.
   *
   * @param completes whether it adds to rows that ship, and may leave out what they have
   */
  Optional<List<CatalogueRow>> type(CatalogueList list, RawTable table, boolean completes) {
    if (!headerFits(list, table, completes)) {
      return Optional.empty();
    }
    var rows = table.list().stream().map(raw -> type(list, raw)).toList();
    boolean named = rows.stream().allMatch(row -> hasKey(list, row));
    return named && areDifferent(list, rows) ? Optional.of(rows) : Optional.empty();
  }

  /** Reports what a row lacks, once all that completes it is in it. */
  void checkWhole(CatalogueList list, CatalogueRow row) {
    for (var column : list.columns()) {
      if (column.isNeeded() && row.text(column.name()).isEmpty() && !row.isRefused(column.name())) {
        problems.add(Rule.CELL_REQUIRED, row.at(column.name()), "", column.name());
      } else if (column.isEnglish()) {
        compareLanguages(row, column.name());
      }
    }
  }

  private boolean headerFits(CatalogueList list, RawTable table, boolean completes) {
    var names = list.columns().stream().map(CatalogueColumn::name).toList();
    var found = table.header().stream().map(RawCell::text).toList();
    var unknown = table.header().stream().filter(cell -> !names.contains(cell.text())).toList();
    for (var cell : unknown) {
      var nearest = EditDistance.nearest(cell.text(), names);
      problems.add(Rule.COLUMN_UNKNOWN, cell.location(), cell.text(), nearest, names);
    }
    var missing =
        list.columns().stream()
            .filter(column -> !mayBeLeftOut(column, completes, found))
            .map(CatalogueColumn::name)
            .filter(name -> !found.contains(name))
            .toList();
    for (var name : missing) {
      problems.add(Rule.COLUMN_MISSING, Location.of(table.file()), found, name);
    }
    return unknown.isEmpty() && missing.isEmpty();
  }

  /** A column without which rows say what they can; English goes with its Thai. */
  private boolean mayBeLeftOut(CatalogueColumn column, boolean completes, List<String> found) {
    if (column.isEnglish() && !thaiOnly && !completes) {
      return !found.contains(column.name().replaceFirst("_en$", "_th"));
    }
    return !column.isNeeded() || (completes && !column.isKey());
  }

  private CatalogueRow type(CatalogueList list, RawTable.RawRow raw) {
    var values = new LinkedHashMap<String, String>();
    for (var column : list.columns()) {
      var cell = raw.cells().get(column.name());
      if (cell != null && !cell.isEmpty()) {
        column.read(cell, problems).ifPresent(value -> values.put(column.name(), value));
      }
    }
    return new CatalogueRow(values, raw, "");
  }

  private void compareLanguages(CatalogueRow row, String english) {
    var thai = english.replaceFirst("_en$", "_th");
    boolean isThaiEmpty = row.text(thai).isEmpty();
    var empty = isThaiEmpty ? thai : english;
    // A cell that was refused says nothing about its translation.
    if (isThaiEmpty == row.text(english).isEmpty() || row.isRefused(empty)) {
      return;
    }
    if (isThaiEmpty) {
      problems.add(Rule.THAI_MISSING, row.at(empty), "", thai, english);
    } else if (!thaiOnly) {
      problems.add(Rule.ENGLISH_MISSING, row.at(empty), "", english, thai);
    }
  }

  private static boolean hasKey(CatalogueList list, CatalogueRow row) {
    return list.keyColumns().stream()
        .allMatch(
            column ->
                row.values().containsKey(column.name())
                    || (!column.isNeeded() && !isFilled(row, column.name())));
  }

  private static boolean isFilled(CatalogueRow row, String column) {
    return Optional.ofNullable(row.raw().cells().get(column))
        .filter(cell -> !cell.isEmpty())
        .isPresent();
  }

  private boolean areDifferent(CatalogueList list, List<CatalogueRow> rows) {
    var columns = list.keyColumns().stream().map(CatalogueColumn::name).toList();
    var first = new HashMap<String, Location>();
    boolean different = true;
    for (var row : rows) {
      var key = columns.stream().map(row::text).collect(Collectors.joining(" · "));
      var own = row.at(columns.get(columns.size() - 1));
      var other = first.putIfAbsent(key, own);
      if (other != null) {
        var place = other + " (" + other.cell() + ")";
        problems.add(Rule.KEY_TWICE, own, key, place, columns);
        different = false;
      }
    }
    return different;
  }
}

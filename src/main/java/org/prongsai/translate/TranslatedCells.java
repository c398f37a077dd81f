package org.prongsai.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.prongsai.importer.table.ExistingTable;
import org.prongsai.importer.table.SiteTables;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.Row;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.FiscalYear;

/** The cells of a site's tables that stand in both languages, or should. */
final class TranslatedCells {

  /** What the name of a column in Thai ends with. */
  static final String TH = "_th";

  private static final String EN = "_en";
  private static final int FIRST_YEAR = 2550;
  private static final int LAST_YEAR = 2600;

  private final Map<ExistingTable, List<Row>> tables = new LinkedHashMap<>();
  // What cannot be written matters only where something is to be.
  private final Map<ExistingTable, List<Problem>> unwritable = new LinkedHashMap<>();

  /** Reads the tables of a site that say something in two languages. */
  TranslatedCells(SiteTables kept, Problems problems) {
    for (var dataset : kept.datasets()) {
      if (dataset.yearly() && !pairs(dataset).isEmpty()) {
        for (int be = FIRST_YEAR; be <= LAST_YEAR; be++) {
          var table = kept.table(dataset, new FiscalYear(be));
          var found = new Problems();
          var rows = table.read(found);
          var sorted =
              found.sorted().stream()
                  .collect(
                      Collectors.partitioningBy(
                          problem -> problem.rule().equals(Rule.IMPORT_TABLE_IS_WORKBOOK)));
          problems.addAll(sorted.get(false));
          if (!rows.isEmpty()) {
            tables.put(table, new ArrayList<>(rows));
            unwritable.put(table, sorted.get(true));
          }
        }
      }
    }
    kept.check(tables.keySet(), problems);
  }

  /** The columns that an office fills in with English. */
  private static List<String> pairs(Dataset dataset) {
    return dataset.fields().stream()
        .filter(Field::isGiven)
        .map(Field::name)
        .filter(name -> name.endsWith(EN) && dataset.field(thai(name)).isPresent())
        .toList();
  }

  private static String thai(String column) {
    return column.substring(0, column.length() - EN.length()) + TH;
  }

  static String english(String column) {
    return column.substring(0, column.length() - TH.length()) + EN;
  }

  /** What stands in both languages somewhere. */
  void teach(Phrases phrases) {
    tables.forEach(
        (table, rows) -> {
          for (var column : pairs(table.dataset())) {
            rows.forEach(row -> phrases.add(row.text(thai(column)), row.text(column)));
          }
        });
  }

  /**
   * Puts confirmed English into empty cells, and notes what has none; a table for each cell. A
   * table that cannot be written is a problem.
   */
  List<ExistingTable> fill(
      TranslationList list, BiConsumer<String, String> missing, Problems problems) {
    var filled = new ArrayList<ExistingTable>();
    for (var table : tables.entrySet()) {
      for (var column : pairs(table.getKey().dataset())) {
        var rows = table.getValue();
        for (int at = 0; at < rows.size(); at++) {
          var text = rows.get(at).text(thai(column));
          if (!text.isEmpty() && rows.get(at).text(column).isEmpty()) {
            var english = list.confirmed(text);
            if (!english.isEmpty()) {
              rows.set(at, rows.get(at).with(column, english));
              filled.add(table.getKey());
            } else {
              missing.accept(text, table.getKey().name() + " " + column);
            }
          }
        }
      }
    }
    Set.copyOf(filled).forEach(table -> problems.addAll(unwritable.get(table)));
    return filled;
  }

  /** Puts the rows of these tables in place of those that were read. */
  void write(List<ExistingTable> filled) {
    Set.copyOf(filled).forEach(table -> table.write(tables.get(table)));
  }
}

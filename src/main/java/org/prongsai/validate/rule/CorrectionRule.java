package org.prongsai.validate.rule;

import static org.prongsai.columns.CorrectionsColumns.*;

import com.google.auto.service.AutoService;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.Dataset;
import org.prongsai.model.RecordedVersions;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.Spaces;
import org.prongsai.validate.table.CheckedRow;
import org.prongsai.validate.table.CheckedTable;

/** A correction says of a published cell what it was and what it is now. */
@AutoService(SiteRule.class)
public final class CorrectionRule implements SiteRule {

  public static final Rule CORRECTION_COLUMN_UNKNOWN = Rule.error("correction-column-unknown");
  public static final Rule CORRECTION_DATASET_UNKNOWN = Rule.error("correction-dataset-unknown");
  public static final Rule CORRECTION_IN_FUTURE = Rule.error("correction-in-future");
  public static final Rule CORRECTION_NOTHING_CHANGED = Rule.error("correction-nothing-changed");
  public static final Rule CORRECTION_NOW_DIFFERS = Rule.error("correction-now-differs");
  public static final Rule CORRECTION_ROW_UNKNOWN = Rule.error("correction-row-unknown");

  private static final String ID = "corrections";
  // Both tell of changes themselves.
  private static final List<String> UNCORRECTED = List.of(ID, RecordedVersions.ID);

  @Override
  public void check(CheckedSite site, Problems problems) {
    var corrections = Optional.ofNullable(site.tables().get(ID)).map(CheckedTable::rows);
    var later = new HashMap<List<String>, String>();
    // From the last to the first: what a cell was corrected to is what it was before the next.
    for (var row : corrections.map(CorrectionRule::newestFirst).orElse(List.of())) {
      var day = row.row().day(PUBLISHED_ON);
      var asOf = site.site().settings().asOf();
      if (day.filter(asOf::isBefore).isPresent()) {
        row.report(CORRECTION_IN_FUTURE, PUBLISHED_ON, problems, asOf);
      }
      if (row.row().text(WAS).equals(row.row().text(NOW))) {
        row.report(CORRECTION_NOTHING_CHANGED, NOW, problems);
      }
      checkCell(row, site.completed().tables(), later, problems);
    }
  }

  private static List<CheckedRow> newestFirst(List<CheckedRow> rows) {
    return rows.stream()
        .sorted(
            Comparator.comparing((CheckedRow row) -> row.row().text(PUBLISHED_ON))
                .thenComparing(row -> row.row().whole(NUMBER))
                .reversed())
        .toList();
  }

  private static void checkCell(
      CheckedRow row,
      Map<String, Table> tables,
      Map<List<String>, String> later,
      Problems problems) {
    var correction = row.row();
    var table = tables.get(correction.text(DATASET));
    if (table == null || UNCORRECTED.contains(table.dataset().id())) {
      var known = tables.keySet().stream().filter(id -> !UNCORRECTED.contains(id)).toList();
      row.report(CORRECTION_DATASET_UNKNOWN, DATASET, problems, known);
      return;
    }
    var column = correction.text(COLUMN);
    var found = find(table, correction.text(ROW_KEY));
    if (table.dataset().field(column).isEmpty()) {
      row.report(CORRECTION_COLUMN_UNKNOWN, COLUMN, problems, names(table.dataset()));
    }
    if (found.isEmpty()) {
      var example = table.rows().stream().findFirst().map(table.dataset()::rowKey).orElse("");
      row.report(CORRECTION_ROW_UNKNOWN, ROW_KEY, problems, table.dataset().primaryKey(), example);
    } else if (table.dataset().field(column).isPresent()) {
      var cell = List.of(table.dataset().id(), correction.text(ROW_KEY), column);
      var expected = Optional.ofNullable(later.get(cell)).orElse(found.get().text(column));
      if (!correction.text(NOW).equals(expected)) {
        row.report(CORRECTION_NOW_DIFFERS, NOW, problems, expected);
      }
      later.put(cell, correction.text(WAS));
    }
  }

  private static Optional<Row> find(Table table, String key) {
    var wanted = Spaces.removed(key);
    return table.rows().stream()
        .filter(row -> Spaces.removed(table.dataset().rowKey(row)).equals(wanted))
        .findFirst();
  }

  private static List<String> names(Dataset dataset) {
    return dataset.fields().stream()
        .map(field -> field.name())
        .filter(name -> !name.equals(Dataset.AGENCY_ID))
        .toList();
  }
}

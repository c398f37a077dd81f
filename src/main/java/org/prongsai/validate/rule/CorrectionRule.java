package org.prongsai.validate.rule;

import static org.prongsai.columns.CorrectionsColumns.*;

import com.google.auto.service.AutoService;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.ita.Completion;
import org.prongsai.ita.Corrections;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.RecordedVersions;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.EditDistance;
import org.prongsai.validate.table.CheckedRow;
import org.prongsai.validate.table.CheckedTable;
import org.prongsai.validate.table.UnreadRows;

/** A correction says of a published cell what it was and what it is now. */
@AutoService(SiteRule.class)
public final class CorrectionRule implements SiteRule {

  public static final Rule CORRECTION_COLUMN_UNKNOWN = Rule.error("correction-column-unknown");
  public static final Rule CORRECTION_DATASET_UNKNOWN = Rule.error("correction-dataset-unknown");
  public static final Rule CORRECTION_IN_FUTURE = Rule.error("correction-in-future");
  public static final Rule CORRECTION_NOTHING_CHANGED = Rule.error("correction-nothing-changed");
  public static final Rule CORRECTION_NOW_DIFFERS = Rule.warning("correction-now-differs");
  public static final Rule CORRECTION_ROW_UNKNOWN = Rule.warning("correction-row-unknown");

  public static final Rule CORRECTION_WAS_DIFFERS = Rule.warning("correction-was-differs");

  // Both tell of changes themselves.
  private static final List<String> UNCORRECTED =
      List.of(Corrections.DATASET_ID, RecordedVersions.ID);

  @Override
  public void check(CheckedSite site, Problems problems) {
    var typed = Optional.ofNullable(site.tables().get(Corrections.DATASET_ID));
    var cells = new Cells(site.completed(), new HashMap<>(), problems);
    var asOf = site.site().settings().asOf();
    // From the last to the first: what a cell was corrected to is what it was before the next.
    for (var row :
        typed.map(CheckedTable::rows).map(CorrectionRule::newestFirst).orElse(List.of())) {
      var correction = site.completed().corrections().asPublished(row.row());
      if (correction.day(PUBLISHED_ON).filter(asOf::isBefore).isPresent()
          && !asOf.equals(Settings.UNREAD)) {
        row.report(CORRECTION_IN_FUTURE, PUBLISHED_ON, problems, asOf);
      }
      if (correction.text(WAS).equals(correction.text(NOW))) {
        row.report(CORRECTION_NOTHING_CHANGED, NOW, problems);
      }
      cells.check(row, correction);
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

  /**
   * The cells that corrections are of.
   *
   * @param later what each was before the correction that was looked at last
   */
  private record Cells(
      Completion.Completed completed, Map<List<String>, String> later, Problems problems) {

    void check(CheckedRow row, Row correction) {
      var table = completed.tables().get(correction.text(DATASET));
      if (table == null || UNCORRECTED.contains(table.dataset().id())) {
        refuseDataset(row);
        return;
      }
      note(row, correction, DATASET);
      var field = completed.corrections().field(correction);
      if (field.isEmpty()) {
        refuseColumn(row, table.dataset());
      } else {
        note(row, correction, COLUMN);
      }
      var found = completed.corrections().row(correction);
      if (found.isEmpty()) {
        if (UnreadRows.isAnyOf(table.dataset().id(), table.dataset().primaryKey(), problems)) {
          return; // the row may be there, with a key that could not be read
        }
        var example = table.rows().stream().findFirst().map(table.dataset()::rowKey).orElse("");
        var key = table.dataset().primaryKey();
        row.report(CORRECTION_ROW_UNKNOWN, ROW_KEY, problems, key, example);
      } else if (field.isPresent()) {
        compare(row, correction, found.get(), field.get());
      }
    }

    private void compare(CheckedRow row, Row correction, Row found, Field field) {
      var column = correction.text(COLUMN);
      var cell = List.of(correction.text(DATASET), correction.text(ROW_KEY), column);
      var expected = Optional.ofNullable(later.get(cell)).orElse(found.text(column));
      boolean isUndone =
          correction.text(WAS).equals(found.text(column))
              && !correction.text(WAS).equals(correction.text(NOW));
      boolean isNoValue = isNumber(field) && !isNumber(correction.text(WAS));
      if (isNoValue || (isUndone && !later.containsKey(cell))) {
        row.report(CORRECTION_WAS_DIFFERS, WAS, problems, found.text(column), correction.text(NOW));
      } else if (!correction.text(NOW).equals(expected)) {
        row.report(CORRECTION_NOW_DIFFERS, NOW, problems, expected);
      }
      later.put(cell, correction.text(WAS));
    }

    private static boolean isNumber(Field field) {
      return field.type() == FieldType.NUMBER || field.type() == FieldType.INTEGER;
    }

    /** As {@link Corrections#asPublished} writes a number; an empty cell has none yet. */
    private static boolean isNumber(String text) {
      return text.isEmpty() || text.matches("[+-]?[0-9]+(\\.[0-9]+)?");
    }

    /** A title in place of a name is read, and said to be. */
    private void note(CheckedRow row, Row correction, String column) {
      if (!row.row().text(column).equals(correction.text(column))) {
        row.report(Rule.READ_AS, column, problems, correction.text(column));
      }
    }

    private void refuseDataset(CheckedRow row) {
      var names = new LinkedHashMap<String, String>();
      completed.tables().forEach((id, table) -> put(names, id, table.dataset().title()));
      names.values().removeIf(UNCORRECTED::contains);
      row.report(
          CORRECTION_DATASET_UNKNOWN, DATASET, problems, ids(names), nearest(row, DATASET, names));
    }

    private void refuseColumn(CheckedRow row, Dataset dataset) {
      var names = new LinkedHashMap<String, String>();
      dataset.fields().stream()
          .filter(field -> !field.name().equals(Dataset.AGENCY_ID))
          .forEach(field -> put(names, field.name(), field.title()));
      row.report(
          CORRECTION_COLUMN_UNKNOWN, COLUMN, problems, ids(names), nearest(row, COLUMN, names));
    }

    private static void put(Map<String, String> names, String id, LocalizedText title) {
      names.put(id, id);
      names.putIfAbsent(title.th(), id);
    }

    private static List<String> ids(Map<String, String> names) {
      return names.values().stream().distinct().toList();
    }

    private static String nearest(CheckedRow row, String column, Map<String, String> names) {
      return names.getOrDefault(EditDistance.nearest(row.row().text(column), names.keySet()), "");
    }
  }
}

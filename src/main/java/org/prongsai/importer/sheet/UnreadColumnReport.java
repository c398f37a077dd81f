package org.prongsai.importer.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.problem.Location;
import org.prongsai.problem.Rule;

/**
 * Reports columns of sheets that are not read or not kept, and hidden rows and columns. A heading
 * that stands in several sheets is asked about once.
 */
public final class UnreadColumnReport {

  private final ImportKind kind;
  private final Dataset dataset;
  private final ImportFindings findings;
  private final Set<String> asked = new HashSet<>();

  public UnreadColumnReport(ImportKind kind, Dataset dataset, ImportFindings findings) {
    this.kind = kind;
    this.dataset = dataset;
    this.findings = findings;
  }

  public void report(OfficeSheet sheet, Header header) {
    var title = header.column(kind.title()).orElseThrow().index();
    var values = ColumnValues.of(sheet, header.lastRow(), title);
    for (var column : header.columns()) {
      boolean isUnknown = column.key().isEmpty() && !findings.hasAt(column.place());
      if (isUnknown && !values.in(column.index()).isEmpty() && asked.add(column.heading())) {
        findings.add(
            Rule.IMPORT_COLUMN_UNKNOWN,
            column.place(),
            column.heading(),
            values.first(column.index()));
      }
    }
    reportMonths(header, values);
    reportLeft(sheet, header, Rule.IMPORT_COLUMNS_NOT_KEPT, column -> isNotKept(column.key()));
    reportLeft(
        sheet, header, Rule.IMPORT_COLUMN_IGNORED, column -> column.key().equals(Header.IGNORED));
    reportHidden(sheet, header, sheet.rows().subList(header.lastRow() + 1, sheet.rows().size()));
  }

  private void reportLeft(
      OfficeSheet sheet, Header header, Rule rule, Predicate<Header.Column> isLeft) {
    var left =
        header.columns().stream()
            .filter(isLeft)
            .map(Header.Column::heading)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (!left.isEmpty()) {
      findings.add(rule, Location.of(sheet.file()), left);
    }
  }

  /** Columns of months that hold more than marks: nobody knows what; one report for all. */
  private void reportMonths(Header header, ColumnValues values) {
    var unclear =
        header.columns().stream()
            .filter(column -> column.key().startsWith(Header.MONTH))
            .filter(
                column ->
                    !kind.hasPeriod() && !values.in(column.index()).isEmpty()
                        || !values.in(column.index()).stream().allMatch(MonthMarks::isMark))
            .toList();
    if (!unclear.isEmpty()) {
      var headings = unclear.stream().map(Header.Column::heading).toList();
      var first = unclear.get(0);
      findings.add(
          Rule.IMPORT_COLUMN_UNKNOWN,
          first.place(),
          String.join(", ", headings),
          values.first(first.index()));
    }
  }

  private void reportHidden(OfficeSheet sheet, Header header, List<OfficeRow> data) {
    var columns = new ArrayList<String>();
    var rows = new ArrayList<String>();
    header.columns().stream()
        .filter(column -> sheet.hiddenColumns().contains(column.index()))
        .forEach(column -> columns.add(Location.columnLetters(column.index() + 1)));
    data.stream()
        .filter(row -> row.hidden() && !row.isEmpty())
        .forEach(row -> rows.add(Integer.toString(row.row())));
    reportHidden(sheet, Rule.COLUMN_HIDDEN, columns);
    reportHidden(sheet, Rule.ROW_HIDDEN, rows);
  }

  private void reportHidden(OfficeSheet sheet, Rule rule, List<String> hidden) {
    if (!hidden.isEmpty()) {
      findings.add(rule, sheet.whole(), hidden);
    }
  }

  private boolean isNotKept(String key) {
    return Set.of(Header.NO_PLACE, Header.OF_PLAN, "contract_control_no").contains(key)
        || dataset.field(key).filter(field -> field.origin() == Field.Origin.COMPUTED).isPresent();
  }
}

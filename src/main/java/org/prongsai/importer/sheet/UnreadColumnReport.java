package org.prongsai.importer.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.problem.Location;
import org.prongsai.problem.Rule;

/** Reports columns of a sheet that are not read or not kept, and hidden rows and columns. */
public record UnreadColumnReport(ImportKind kind, Dataset dataset, ImportFindings findings) {

  public void report(OfficeSheet sheet, Header header) {
    for (var column : header.columns()) {
      if (column.key().isEmpty() && !findings.hasAt(column.place())) {
        findings.add(Rule.IMPORT_COLUMN_UNKNOWN, column.place(), column.heading());
      }
    }
    var data = sheet.rows().subList(header.lastRow() + 1, sheet.rows().size());
    reportNameless(sheet, header, data);
    var spare =
        header.columns().stream()
            .filter(column -> isNotKept(column.key()))
            .map(Header.Column::heading)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (!spare.isEmpty()) {
      var place = Location.of(sheet.file());
      findings.add(Rule.IMPORT_COLUMNS_NOT_KEPT, place, spare);
    }
    reportHidden(sheet, header, data);
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
    reportHidden(sheet, Rule.IMPORT_COLUMN_HIDDEN, columns);
    reportHidden(sheet, Rule.IMPORT_HIDDEN, rows);
  }

  private void reportHidden(OfficeSheet sheet, Rule rule, List<String> hidden) {
    if (!hidden.isEmpty()) {
      findings.add(rule, sheet.whole(), hidden);
    }
  }

  /** A column without a heading that holds something in a row of the table. */
  private void reportNameless(OfficeSheet sheet, Header header, List<OfficeRow> data) {
    var named = header.columns().stream().map(Header.Column::index).collect(Collectors.toSet());
    var reported = new TreeSet<Integer>();
    for (var row : data) {
      for (int i = 0; i < row.cells().size(); i++) {
        boolean isRow = !header.cell(row, kind.title()).isEmpty();
        if (isRow && !row.cell(i).isEmpty() && !named.contains(i) && reported.add(i)) {
          findings.add(Rule.IMPORT_COLUMN_UNKNOWN, sheet.at(row, i, ""), row.cell(i).tidy());
        }
      }
    }
  }

  private boolean isNotKept(String key) {
    return kind.spare().contains(key)
        || dataset.field(key).filter(field -> field.origin() == Field.Origin.COMPUTED).isPresent();
  }
}

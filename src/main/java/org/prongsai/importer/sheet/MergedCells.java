package org.prongsai.importer.sheet;

import static org.prongsai.columns.AnnualPerformanceColumns.*;
import static org.prongsai.columns.ProcurementColumns.*;

import java.util.HashSet;
import java.util.Set;
import org.prongsai.model.Dataset;
import org.prongsai.problem.Location;
import org.prongsai.problem.Rule;

/**
 * Decides whether the value of a vertically merged cell holds for all of its rows: a method or a
 * plan does; for an amount it cannot be told, which is reported.
 */
public final class MergedCells {

  private static final Set<String> OF_ALL =
      Set.of(
          Dataset.FISCAL_YEAR,
          AGENCY_TYPE,
          MINISTRY,
          BUDGET_SOURCE,
          STATUS,
          METHOD,
          SELECTION_REASON,
          PLAN_TH,
          RESPONSIBLE_TH,
          "period",
          START_DATE,
          END_DATE,
          PROGRESS);

  private final OfficeSheet sheet;
  private final Header header;
  private final ImportFindings findings;
  private final Set<Location> reported = new HashSet<>();

  public MergedCells(OfficeSheet sheet, Header header, ImportFindings findings) {
    this.sheet = sheet;
    this.header = header;
    this.findings = findings;
  }

  /** The cell of a column: its own, or the merged one that says the same of several rows. */
  public static OfficeCell cell(OfficeRow row, Header.Column column) {
    var own = row.cell(column.index());
    return OF_ALL.contains(column.key())
        ? row.mergedAbove(column.index()).map(OfficeRow.Merged::cell).orElse(own)
        : own;
  }

  /** Reports the merged cells that say of a row what each has to say for itself; each once. */
  public void report(OfficeRow row) {
    for (var column : header.columns()) {
      boolean isOwn =
          !OF_ALL.contains(column.key())
              && column.isRead()
              && !column.key().startsWith(Header.MONTH)
              && !RowClassifier.ASIDE.contains(column.key());
      row.mergedAbove(column.index())
          .filter(merged -> isOwn && !merged.cell().isEmpty())
          .ifPresent(merged -> report(merged, column));
    }
  }

  private void report(OfficeRow.Merged merged, Header.Column column) {
    int first = merged.firstRow();
    var place = Location.ofCell(sheet.place(), first, column.index() + 1, first, column.key());
    if (reported.add(place)) {
      findings.add(Rule.IMPORT_MERGED_CELL, place, merged.cell().tidy(), first, merged.lastRow());
    }
  }
}

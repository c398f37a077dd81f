package org.prongsai.importer;

import static org.prongsai.columns.ProcurementColumns.*;

import java.util.List;
import org.prongsai.importer.sheet.ImportFindings;
import org.prongsai.model.Row;
import org.prongsai.problem.Location;
import org.prongsai.problem.Rule;

/**
 * Reports the columns of the NACC procurement form that are empty in all imported rows: monthly
 * reports have no place for them, and nobody else would notice.
 */
final class EmptyColumns {

  private static final List<String> ASKED =
      List.of(
          BUDGET_AMOUNT_THB,
          BUDGET_SOURCE,
          STATUS,
          METHOD,
          REFERENCE_PRICE_THB,
          AGREED_PRICE_THB,
          SUPPLIER_NAME,
          SUPPLIER_TAX_ID,
          EGP_PROJECT_NO,
          CONTRACT_SIGNED_DATE,
          CONTRACT_END_DATE);

  private EmptyColumns() {}

  /** Reports such columns, and the table of the site in which they can be filled in. */
  static void report(List<Row> rows, ColumnNames names, String table, ImportFindings findings) {
    var empty =
        ASKED.stream()
            .filter(key -> rows.stream().allMatch(row -> row.text(key).isEmpty()))
            .toList();
    if (!rows.isEmpty() && !empty.isEmpty()) {
      findings.add(Rule.IMPORT_COLUMN_EMPTY, Location.of(table), rows.size(), names.of(empty));
    }
  }
}

package org.prongsai.importer;

import java.util.List;
import org.prongsai.importer.sheet.ImportFindings;
import org.prongsai.model.Row;
import org.prongsai.problem.Location;
import org.prongsai.problem.Rule;

/**
 * Says which columns that the NACC form of procurement asks for none of the imported rows fills:
 * monthly reports have no place for them, and nobody else would notice.
 */
final class EmptyColumns {

  private static final List<String> ASKED =
      List.of(
          "budget_amount_thb",
          "budget_source",
          "status",
          "method",
          "reference_price_thb",
          "agreed_price_thb",
          "supplier_name",
          "supplier_tax_id",
          "egp_project_no",
          "contract_signed_date",
          "contract_end_date");

  private EmptyColumns() {}

  /**
   * Reports such columns.
   *
   * @param rows the imported ones, as the table has them
   * @param table name of the table in the site, where they can be filled in
   */
  static void report(List<Row> rows, ColumnNames names, String table, ImportFindings findings) {
    var empty =
        ASKED.stream()
            .filter(key -> rows.stream().allMatch(row -> row.text(key).isEmpty()))
            .toList();
    if (!rows.isEmpty() && !empty.isEmpty()) {
      findings.add(
          Rule.IMPORT_COLUMN_EMPTY,
          Location.of(table),
          Integer.toString(rows.size()),
          names.of(empty));
    }
  }
}

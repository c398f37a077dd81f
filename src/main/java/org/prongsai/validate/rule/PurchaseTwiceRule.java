package org.prongsai.validate.rule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.model.Row;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.spending.SpendingTables;
import org.prongsai.validate.table.CheckedTable;
import org.prongsai.validate.table.TableRule;

/**
 * No purchase is listed twice: two rows are the same where they have the same project, title,
 * supplier, price and days, and a project or a day of signing is known.
 */
@AutoService(TableRule.class)
public final class PurchaseTwiceRule implements TableRule {

  public static final Rule PURCHASE_TWICE = Rule.error("purchase-twice");

  private static final String TITLE = "title";
  private static final List<String> TELLING =
      List.of(
          "fiscal_year_be",
          "egp_project_no",
          TITLE,
          "supplier_name",
          "agreed_price_thb",
          "contract_signed_date",
          "contract_end_date");

  @Override
  public void check(CheckedTable table, Tables all, Problems problems) {
    if (!table.dataset().id().equals(SpendingTables.PROCUREMENT)) {
      return;
    }
    RepeatedRows.forEach(
        table,
        row -> identity(row.row()).orElse(""),
        TITLE,
        (row, first) -> problems.add(PURCHASE_TWICE, row.at(TITLE), row.found(TITLE), first));
  }

  /**
   * What tells a purchase from others. Empty before it has a project or a contract, for then one of
   * a kind looks like the next.
   */
  public static Optional<String> identity(Row row) {
    boolean isTold =
        !row.text("egp_project_no").isEmpty() || row.day("contract_signed_date").isPresent();
    return isTold
        ? Optional.of(TELLING.stream().map(row::text).collect(Collectors.joining("\u001F")))
        : Optional.empty();
  }
}

package org.prongsai.validate.rule;

import static org.prongsai.columns.ProcurementColumns.*;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.model.Row;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.spending.PurchaseIds;
import org.prongsai.spending.SpendingTables;
import org.prongsai.validate.table.CheckedTable;
import org.prongsai.validate.table.RepeatedRows;
import org.prongsai.validate.table.TableRule;

/**
 * No purchase is listed twice: two rows are the same where they have the same project, contract,
 * title, supplier, price and days, and a project or a day of signing is known. An id is that of one
 * purchase.
 */
@AutoService(TableRule.class)
public final class PurchaseTwiceRule implements TableRule {

  public static final Rule PURCHASE_TWICE = Rule.error("purchase-twice");
  public static final Rule PURCHASE_ID_TWICE = Rule.error("purchase-id-twice");

  private static final List<String> TELLING =
      Stream.concat(PurchaseIds.CONTENT.stream(), Stream.of(CONTRACT_END_DATE)).toList();

  @Override
  public void check(CheckedTable table, Tables all, Problems problems) {
    if (!table.dataset().id().equals(SpendingTables.PROCUREMENT)) {
      return;
    }
    RepeatedRows.forEach(
        table,
        row -> identity(row.row()).orElse(""),
        TITLE,
        (row, first) -> row.report(PURCHASE_TWICE, TITLE, problems, first));
    RepeatedRows.forEach(
        table,
        row -> row.row().text(PURCHASE_ID),
        PURCHASE_ID,
        (row, first) -> row.report(PURCHASE_ID_TWICE, PURCHASE_ID, problems, first));
  }

  /** What tells a purchase from others; empty before it has a project or a contract. */
  public static Optional<String> identity(Row row) {
    boolean isTold =
        !row.text(EGP_PROJECT_NO).isEmpty() || row.day(CONTRACT_SIGNED_DATE).isPresent();
    return isTold
        ? Optional.of(TELLING.stream().map(row::text).collect(Collectors.joining("\u001F")))
        : Optional.empty();
  }
}

package org.prongsai.validate.rule;

import static org.prongsai.columns.ProcurementBidsColumns.*;
import static org.prongsai.columns.ProcurementColumns.SUPPLIER_NAME;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.spending.PartyName;
import org.prongsai.spending.SpendingTables;
import org.prongsai.validate.table.CheckedRow;
import org.prongsai.validate.table.CheckedTable;
import org.prongsai.validate.table.TableRule;

/** Of the bids for a purchase one is selected, and that is the one of its supplier. */
@AutoService(TableRule.class)
public final class BidRule implements TableRule {

  public static final Rule BID_SELECTED_TWICE = Rule.warning("bid-selected-twice");
  public static final Rule BID_NOT_OF_SUPPLIER = Rule.warning("bid-not-of-supplier");
  public static final Rule BID_OF_SUPPLIER_LOST = Rule.warning("bid-of-supplier-lost");

  @Override
  public void check(CheckedTable table, Tables all, Problems problems) {
    if (!table.dataset().id().equals(SpendingTables.BIDS) || !table.rows().iterator().hasNext()) {
      return;
    }
    var suppliers = new HashMap<List<String>, String>();
    all.tables()
        .get(SpendingTables.PROCUREMENT)
        .rows()
        .forEach(row -> suppliers.put(purchase(row.row()), row.row().text(SUPPLIER_NAME)));
    var selected = new HashMap<List<String>, Location>();
    for (var row : table.rows()) {
      check(row, suppliers.getOrDefault(purchase(row.row()), ""), selected, problems);
    }
  }

  private static List<String> purchase(Row row) {
    return List.of(row.text(Dataset.FISCAL_YEAR), row.text(ROW_NO));
  }

  private static void check(
      CheckedRow row, String supplier, Map<List<String>, Location> selected, Problems problems) {
    if (!(row.row().value(SELECTED).orElse(null) instanceof Value.Flag flag)) {
      return;
    }
    var bidder = row.row().text(BIDDER_NAME);
    boolean isSupplier = PartyName.folded(bidder).equals(PartyName.folded(supplier));
    if (flag.is()) {
      var first = selected.putIfAbsent(purchase(row.row()), row.at(SELECTED));
      if (first != null) {
        row.report(BID_SELECTED_TWICE, SELECTED, problems, row.row().text(ROW_NO), first.said());
      } else if (!isSupplier && !supplier.isEmpty() && !bidder.isEmpty()) {
        row.report(BID_NOT_OF_SUPPLIER, BIDDER_NAME, problems, supplier, row.row().text(ROW_NO));
      }
    } else if (isSupplier && !supplier.isEmpty()) {
      row.report(BID_OF_SUPPLIER_LOST, SELECTED, problems, bidder, row.row().text(ROW_NO));
    }
  }
}

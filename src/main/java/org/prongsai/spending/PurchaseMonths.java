package org.prongsai.spending;

import static org.prongsai.columns.ProcurementMonthsColumns.*;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.text.FiscalYear;

/** The months of which something is known: that something was bought, or that nothing was. */
public final class PurchaseMonths {

  public static final String HAS_ROWS = "has-rows";
  public static final String DECLARED_NONE = "declared-none";

  private PurchaseMonths() {}

  /** The months that are declared to have nothing, and those in which contracts were signed. */
  static List<Row> rows(Table declared, Iterable<Row> purchases) {
    var years = new TreeMap<FiscalYear, TreeMap<String, Row>>();
    for (var row : declared.rows()) {
      years.computeIfAbsent(row.year(), year -> new TreeMap<>()).put(row.text(MONTH), row);
    }
    for (var row : purchases) {
      var month = SpendingTables.month(row);
      if (!month.equals(SpendingTables.UNDATED)) {
        years
            .computeIfAbsent(row.year(), year -> new TreeMap<>())
            .computeIfAbsent(month, m -> Row.of(row.year()).with(MONTH, m).with(STATE, HAS_ROWS));
      }
    }
    var rows = new ArrayList<Row>();
    years.values().forEach(months -> rows.addAll(months.values()));
    return rows;
  }
}

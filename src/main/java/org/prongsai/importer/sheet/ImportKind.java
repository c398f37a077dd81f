package org.prongsai.importer.sheet;

import static org.prongsai.columns.AnnualPerformanceColumns.*;
import static org.prongsai.columns.ProcurementBidsColumns.OFFERED_PRICE_THB;
import static org.prongsai.columns.ProcurementColumns.*;

import java.util.List;
import java.util.Set;

/** What can be imported. */
public enum ImportKind {
  /** Purchases, one a row. */
  PROCUREMENT(
      "procurement",
      TITLE,
      Set.of("bidders", OFFERED_PRICE_THB, SELECTION_REASON, CONTRACT_NO, "contract_control_no"),
      Set.of(AGENCY_TYPE, MINISTRY),
      List.of(BUDGET_AMOUNT_THB, AGREED_PRICE_THB)),
  /** Projects of the annual plan, one a row. */
  PERFORMANCE("annual-performance", PROJECT_TH, Set.of(), Set.of(), List.of(BUDGET_THB, SPENT_THB));

  private final String dataset;
  private final String title;
  private final Set<String> spare;
  private final Set<String> ofOffice;
  private final List<String> money;

  ImportKind(
      String dataset, String title, Set<String> spare, Set<String> ofOffice, List<String> money) {
    this.dataset = dataset;
    this.title = title;
    this.spare = spare;
    this.ofOffice = ofOffice;
    this.money = money;
  }

  public String dataset() {
    return dataset;
  }

  /** Key of the column that names what a row is of. */
  public String title() {
    return title;
  }

  /** Whether a row says from when to when, so that marked months have a meaning. */
  boolean hasPeriod() {
    return this == PERFORMANCE;
  }

  /** Keys of columns that say nothing of a row where no other one does. */
  Set<String> spare() {
    return spare;
  }

  /** Keys of columns that say the same in every row, of the office itself. */
  Set<String> ofOffice() {
    return ofOffice;
  }

  /** Keys of the columns whose totals are compared. */
  List<String> money() {
    return money;
  }
}

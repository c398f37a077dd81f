package org.prongsai.importer.sheet;

import java.util.List;
import java.util.Set;

/** What can be imported. */
public enum ImportKind {
  /** Purchases, one a row. */
  PROCUREMENT(
      "procurement",
      "title",
      Set.of("bidders", "selection_reason", "contract_no"),
      Set.of("agency_type", "ministry"),
      List.of("budget_amount_thb", "agreed_price_thb")),
  /** Projects of the annual plan, one a row. */
  PERFORMANCE(
      "annual-performance", "project_th", Set.of(), Set.of(), List.of("budget_thb", "spent_thb"));

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

  /** Keys of columns that are known and have no place in the dataset. */
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

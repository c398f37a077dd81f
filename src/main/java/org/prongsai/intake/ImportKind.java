package org.prongsai.intake;

import java.util.Set;

/** What can be imported. */
public enum ImportKind {
  /** Purchases, one a row. */
  PROCUREMENT(
      "procurement",
      "title",
      Set.of("bidders", "selection_reason", "contract_no"),
      Set.of("agency_type", "ministry")),
  /** Projects of the annual plan, one a row. */
  PERFORMANCE("annual-performance", "project_th", Set.of(), Set.of());

  private final String dataset;
  private final String title;
  private final Set<String> spare;
  private final Set<String> ofOffice;

  ImportKind(String dataset, String title, Set<String> spare, Set<String> ofOffice) {
    this.dataset = dataset;
    this.title = title;
    this.spare = spare;
    this.ofOffice = ofOffice;
  }

  /** Id of the dataset. */
  public String dataset() {
    return dataset;
  }

  /** Key of the column that names what a row is of. */
  String title() {
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
}

package org.prongsai.columns;

/** Columns of {@code procurement-summary}. */
public final class ProcurementSummaryColumns {

  public static final String DIMENSION = "dimension";
  public static final String GROUP = "group";
  public static final String NAME = "name";
  public static final String CONTRACTS = "contracts";
  public static final String BUDGET_THB = "budget_thb";
  public static final String REFERENCE_THB = "reference_thb";
  public static final String AGREED_THB = "agreed_thb";
  public static final String CONTRACTS_PERCENT = "contracts_percent";
  public static final String AGREED_PERCENT = "agreed_percent";
  public static final String BUDGET_UNSTATED = "budget_unstated";
  public static final String REFERENCE_UNSTATED = "reference_unstated";
  public static final String AGREED_UNSTATED = "agreed_unstated";

  private ProcurementSummaryColumns() {}
}

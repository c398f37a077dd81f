package org.prongsai.columns;

/** Columns of {@code procurement-suppliers}. */
public final class ProcurementSuppliersColumns {

  public static final String RANK = "rank";
  public static final String SUPPLIER_NAME = "supplier_name";
  public static final String SPELLINGS = "spellings";
  public static final String CONTRACTS = "contracts";
  public static final String AGREED_THB = "agreed_thb";
  public static final String AGREED_PERCENT = "agreed_percent";
  public static final String CUMULATIVE_PERCENT = "cumulative_percent";
  public static final String AGREED_UNSTATED = "agreed_unstated";

  private ProcurementSuppliersColumns() {}
}

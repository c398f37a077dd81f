package org.prongsai.columns;

/** Columns of {@code procurement-months}. */
public final class ProcurementMonthsColumns {

  public static final String MONTH = "month";
  public static final String STATE = "state";
  public static final String SOURCE = "source";

  private ProcurementMonthsColumns() {}
}

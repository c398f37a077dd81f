package org.prongsai.columns;

/** Columns of {@code procurement-bids}. */
public final class ProcurementBidsColumns {

  public static final String ROW_NO = "row_no";
  public static final String BID_NO = "bid_no";
  public static final String BIDDER_NAME = "bidder_name";
  public static final String OFFERED_PRICE_THB = "offered_price_thb";
  public static final String SELECTED = "selected";

  private ProcurementBidsColumns() {}
}

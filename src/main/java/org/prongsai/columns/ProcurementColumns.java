package org.prongsai.columns;

/** Columns of {@code procurement}. */
public final class ProcurementColumns {

  public static final String ROW_NO = "row_no";
  public static final String AGENCY_NAME = "agency_name";
  public static final String DISTRICT = "district";
  public static final String PROVINCE = "province";
  public static final String MINISTRY = "ministry";
  public static final String AGENCY_TYPE = "agency_type";
  public static final String TITLE = "title";
  public static final String VILLAGE_NO = "village_no";
  public static final String BUDGET_AMOUNT_THB = "budget_amount_thb";
  public static final String BUDGET_SOURCE = "budget_source";
  public static final String STATUS = "status";
  public static final String METHOD = "method";
  public static final String REFERENCE_PRICE_THB = "reference_price_thb";
  public static final String AGREED_PRICE_THB = "agreed_price_thb";
  public static final String SUPPLIER_NAME = "supplier_name";
  public static final String SUPPLIER_TAX_ID = "supplier_tax_id";
  public static final String EGP_PROJECT_NO = "egp_project_no";
  public static final String CONTRACT_SIGNED_DATE = "contract_signed_date";
  public static final String CONTRACT_END_DATE = "contract_end_date";

  public static final String CONTRACT_NO = "contract_no";
  public static final String SELECTION_REASON = "selection_reason";
  public static final String PURCHASE_ID = "purchase_id";

  private ProcurementColumns() {}
}

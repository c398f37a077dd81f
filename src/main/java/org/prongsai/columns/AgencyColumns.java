package org.prongsai.columns;

/** Columns of {@code agency}. */
public final class AgencyColumns {

  public static final String NAME = "name";
  public static final String KIND = "kind";
  public static final String DISTRICT = "district";
  public static final String PROVINCE = "province";
  public static final String WEBSITE = "website";
  public static final String DLA_CODE = "dla_code";
  public static final String ITAS_CODE = "itas_code";
  public static final String EGP_CODE = "egp_code";
  public static final String ADDRESS_TH = "address_th";
  public static final String PHONE = "phone";
  public static final String EMAIL = "email";
  public static final String COMPLAINT_URL = "complaint_url";

  private AgencyColumns() {}
}

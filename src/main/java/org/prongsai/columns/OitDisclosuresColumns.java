package org.prongsai.columns;

/** Columns of {@code oit-disclosures}. */
public final class OitDisclosuresColumns {

  public static final String ITEM = "item";
  public static final String INDICATOR = "indicator";
  public static final String SUB_INDICATOR = "sub_indicator";
  public static final String NAME = "name";
  public static final String NAME_TH = "name_th";
  public static final String NAME_BASIS = "name_basis";
  public static final String SCORE = "score";
  public static final String STATUS = "status";
  public static final String RESPONSIBLE = "responsible";
  public static final String EVIDENCE_COUNT = "evidence_count";
  public static final String COMPLETE = "complete";
  public static final String NOTE = "note";

  private OitDisclosuresColumns() {}
}

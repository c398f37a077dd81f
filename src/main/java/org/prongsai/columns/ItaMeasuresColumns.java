package org.prongsai.columns;

/** Columns of {@code ita-measures}. */
public final class ItaMeasuresColumns {

  public static final String MEASURE = "measure";
  public static final String AREA = "area";
  public static final String MEASURE_TH = "measure_th";
  public static final String RESPONSIBLE = "responsible";
  public static final String START_DATE = "start_date";
  public static final String END_DATE = "end_date";
  public static final String MONITORING = "monitoring";
  public static final String REPORTING = "reporting";

  private ItaMeasuresColumns() {}
}

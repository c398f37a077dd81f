package org.prongsai.columns;

/** Columns of {@code ita-measure-steps}. */
public final class ItaMeasureStepsColumns {

  public static final String STEP = "step";
  public static final String AREA = "area";
  public static final String PRINTED_NUMBER = "printed_number";
  public static final String MEASURE = "measure";
  public static final String BASIS = "basis";

  private ItaMeasureStepsColumns() {}
}

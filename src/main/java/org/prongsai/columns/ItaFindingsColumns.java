package org.prongsai.columns;

/** Columns of {@code ita-findings}. */
public final class ItaFindingsColumns {

  public static final String FINDING = "finding";
  public static final String AREA = "area";
  public static final String TOOL = "tool";
  public static final String ACTION = "action";
  public static final String TEXT = "text";
  public static final String REMARK = "remark";

  private ItaFindingsColumns() {}
}

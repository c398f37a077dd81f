package org.prongsai.columns;

/** Columns of {@code ita-results}. */
public final class ItaResultsColumns {

  public static final String PERIOD_START = "period_start";
  public static final String PERIOD_END = "period_end";
  public static final String SCORE = "score";
  public static final String LEVEL = "level";
  public static final String PASS_MARK = "pass_mark";
  public static final String CHANGE_FROM_PREVIOUS = "change_from_previous";
  public static final String STATUS = "status";
  public static final String NOTE = "note";

  private ItaResultsColumns() {}
}

package org.prongsai.columns;

/** Columns of {@code ita-indicator-scores}. */
public final class ItaIndicatorScoresColumns {

  public static final String INDICATOR = "indicator";
  public static final String TOOL = "tool";
  public static final String NAME = "name";
  public static final String SCORE = "score";
  public static final String STATUS = "status";

  private ItaIndicatorScoresColumns() {}
}

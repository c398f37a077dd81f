package org.prongsai.columns;

/** Columns of {@code ita-indicators}. */
public final class ItaIndicatorsColumns {

  public static final String INDICATOR = "indicator";
  public static final String TOOL = "tool";
  public static final String NAME = "name";
  public static final String BASIS = "basis";
  public static final String SOURCE = "source";

  private ItaIndicatorsColumns() {}
}

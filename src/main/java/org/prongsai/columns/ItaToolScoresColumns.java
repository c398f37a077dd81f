package org.prongsai.columns;

/** Columns of {@code ita-tool-scores}. */
public final class ItaToolScoresColumns {

  public static final String TOOL = "tool";
  public static final String PART = "part";
  public static final String NAME = "name";
  public static final String WEIGHT = "weight";
  public static final String WEIGHT_BASIS = "weight_basis";
  public static final String SCORE = "score";
  public static final String STATUS = "status";

  private ItaToolScoresColumns() {}
}

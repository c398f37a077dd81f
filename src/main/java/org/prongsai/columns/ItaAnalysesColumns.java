package org.prongsai.columns;

/** Columns of {@code ita-analyses}. */
public final class ItaAnalysesColumns {

  public static final String AREA = "area";
  public static final String QUESTION = "question";
  public static final String TOOL = "tool";
  public static final String SCORE = "score";
  public static final String SOURCE_LABEL = "source_label";
  public static final String FINDING = "finding";

  private ItaAnalysesColumns() {}
}

package org.prongsai.columns;

/** Columns of {@code ita-question-scores}. */
public final class ItaQuestionScoresColumns {

  public static final String QUESTION = "question";
  public static final String TOOL = "tool";
  public static final String INDICATOR = "indicator";
  public static final String SUB_INDICATOR = "sub_indicator";
  public static final String NAME = "name";
  public static final String NAME_BASIS = "name_basis";
  public static final String SCORE = "score";
  public static final String STATUS = "status";
  public static final String SOURCE_LABEL = "source_label";

  private ItaQuestionScoresColumns() {}
}

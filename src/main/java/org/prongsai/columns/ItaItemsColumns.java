package org.prongsai.columns;

/** Columns of {@code ita-items}. */
public final class ItaItemsColumns {

  public static final String QUESTION = "question";
  public static final String TOOL = "tool";
  public static final String INDICATOR = "indicator";
  public static final String SUB_INDICATOR = "sub_indicator";
  public static final String NAME = "name";
  public static final String NAME_BASIS = "name_basis";
  public static final String DATASET = "dataset";
  public static final String YEAR_OFFSET = "year_offset";
  public static final String NONE_ALLOWED = "none_allowed";
  public static final String SOURCE = "source";

  private ItaItemsColumns() {}
}

package org.prongsai.columns;

/** Columns of {@code performance-summary}. */
public final class PerformanceSummaryColumns {

  public static final String DIMENSION = "dimension";
  public static final String GROUP = "group";
  public static final String NAME = "name";
  public static final String PROJECTS = "projects";
  public static final String BUDGET_THB = "budget_thb";
  public static final String SPENT_THB = "spent_thb";
  public static final String SPENT_PERCENT = "spent_percent";
  public static final String BUDGET_UNSTATED = "budget_unstated";
  public static final String SPENT_UNSTATED = "spent_unstated";

  private PerformanceSummaryColumns() {}
}

package org.prongsai.columns;

/** Columns of {@code annual-performance}. */
public final class AnnualPerformanceColumns {

  public static final String PROJECT_ID = "project_id";
  public static final String PROJECT = "project";
  public static final String PROJECT_TH = "project_th";
  public static final String PLAN = "plan";
  public static final String PLAN_TH = "plan_th";
  public static final String VILLAGE_NO = "village_no";
  public static final String BUDGET_THB = "budget_thb";
  public static final String START_DATE = "start_date";
  public static final String END_DATE = "end_date";
  public static final String PROGRESS = "progress";
  public static final String SPENT_THB = "spent_thb";
  public static final String RESULT = "result";
  public static final String RESULT_TH = "result_th";
  public static final String OBSTACLE = "obstacle";
  public static final String OBSTACLE_TH = "obstacle_th";
  public static final String SUGGESTION = "suggestion";
  public static final String SUGGESTION_TH = "suggestion_th";
  public static final String RESPONSIBLE = "responsible";
  public static final String RESPONSIBLE_TH = "responsible_th";

  private AnnualPerformanceColumns() {}
}

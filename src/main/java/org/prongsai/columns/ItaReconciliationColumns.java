package org.prongsai.columns;

/** Columns of {@code ita-reconciliation}. */
public final class ItaReconciliationColumns {

  public static final String FIGURE = "figure";
  public static final String FIGURE_KIND = "figure_kind";
  public static final String CODE = "code";
  public static final String PUBLISHED = "published";
  public static final String RECOMPUTED = "recomputed";
  public static final String RECOMPUTED_LOW = "recomputed_low";
  public static final String RECOMPUTED_HIGH = "recomputed_high";
  public static final String DIFFERENCE = "difference";
  public static final String VERDICT = "verdict";
  public static final String RULE_BASIS = "rule_basis";
  public static final String FORMULA = "formula";

  private ItaReconciliationColumns() {}
}

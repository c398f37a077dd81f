package org.prongsai.columns;

/** Columns of {@code corrections}. */
public final class CorrectionsColumns {

  public static final String NUMBER = "number";
  public static final String PUBLISHED_ON = "published_on";
  public static final String DATASET = "dataset";
  public static final String ROW_KEY = "row_key";
  public static final String COLUMN = "column";
  public static final String WAS = "was";
  public static final String NOW = "now";
  public static final String REASON = "reason";

  private CorrectionsColumns() {}
}

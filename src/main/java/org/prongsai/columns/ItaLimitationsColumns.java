package org.prongsai.columns;

/** Columns of {@code ita-limitations}. */
public final class ItaLimitationsColumns {

  public static final String KIND = "kind";
  public static final String NUMBER = "number";
  public static final String TEXT = "text";

  private ItaLimitationsColumns() {}
}

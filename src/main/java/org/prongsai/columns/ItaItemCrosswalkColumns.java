package org.prongsai.columns;

/** Columns of {@code ita-item-crosswalk}. */
public final class ItaItemCrosswalkColumns {

  public static final String ITEM = "item";
  public static final String PREVIOUS_YEAR_BE = "previous_year_be";
  public static final String PREVIOUS_ITEM = "previous_item";
  public static final String BASIS = "basis";

  private ItaItemCrosswalkColumns() {}
}

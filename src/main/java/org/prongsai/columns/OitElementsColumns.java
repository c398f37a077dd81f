package org.prongsai.columns;

/** Columns of {@code oit-elements}. */
public final class OitElementsColumns {

  public static final String ITEM = "item";
  public static final String ELEMENT = "element";
  public static final String NAME = "name";
  public static final String BASIS = "basis";
  public static final String STATE = "state";
  public static final String EVIDENCE = "evidence";

  private OitElementsColumns() {}
}

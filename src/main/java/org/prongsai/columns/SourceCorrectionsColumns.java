package org.prongsai.columns;

/** Columns of {@code source-corrections}. */
public final class SourceCorrectionsColumns {

  public static final String NUMBER = "number";
  public static final String PARAGRAPH = "paragraph";
  public static final String PLACE_TH = "place_th";
  public static final String PRINTED = "printed";
  public static final String READ_AS = "read_as";
  public static final String REASON = "reason";

  private SourceCorrectionsColumns() {}
}

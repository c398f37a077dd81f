package org.prongsai.columns;

/** Columns of {@code ita-measure-progress}. */
public final class ItaMeasureProgressColumns {

  public static final String MEASURE = "measure";
  public static final String QUARTER = "quarter";
  public static final String STATUS = "status";
  public static final String UPDATED_ON = "updated_on";
  public static final String NOTE = "note";
  public static final String NOTE_TH = "note_th";
  public static final String NOTE_EN = "note_en";
  public static final String EVIDENCE = "evidence";

  private ItaMeasureProgressColumns() {}
}

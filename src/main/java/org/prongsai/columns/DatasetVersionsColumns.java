package org.prongsai.columns;

/** Columns of {@code dataset-versions}. */
public final class DatasetVersionsColumns {

  public static final String DATASET = "dataset";
  public static final String VERSION = "version";
  public static final String RELEASED_ON = "released_on";
  public static final String ROWS = "rows";
  public static final String SHA256 = "sha256";
  public static final String NOTE = "note";

  private DatasetVersionsColumns() {}
}

package org.prongsai.columns;

/** Columns of {@code oit-evidence}. */
public final class OitEvidenceColumns {

  public static final String ITEM = "item";
  public static final String SEQUENCE = "sequence";
  public static final String TITLE = "title";
  public static final String URL = "url";
  public static final String COVERS_YEAR_BE = "covers_year_be";
  public static final String PUBLISHED_ON = "published_on";
  public static final String FORMAT = "format";
  public static final String SHA256 = "sha256";
  public static final String NOTE = "note";

  private OitEvidenceColumns() {}
}

package org.prongsai.metadata;

import java.util.Locale;

/** A file format with its media type and the names that the standards give it. */
enum MediaFormat {
  CSV("text/csv", "CSV"),
  /** The twin of a CSV file without byte order mark and escapes. */
  PLAIN("text/csv", "CSV"),
  JSON("application/json", "JSON"),
  /** The Government Data Catalog knows no newer word for a workbook. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLS"),
  ZIP("application/zip", "อื่นๆ");

  private final String mediaType;
  private final String gdCatalog;

  MediaFormat(String mediaType, String gdCatalog) {
    this.mediaType = mediaType;
    this.gdCatalog = gdCatalog;
  }

  String mediaType() {
    return mediaType;
  }

  /** Whether its files are tables, and not packages of other files. */
  boolean isTable() {
    return this != ZIP;
  }

  /** Whether programs read it without knowing of spreadsheets; packages describe these. */
  boolean isForPrograms() {
    return isTable() && this != CSV;
  }

  /** The choice of the field {@code data_format}. */
  String gdCatalog() {
    return gdCatalog;
  }

  /** The ending of its files, without the point. */
  String ending() {
    return (this == PLAIN ? CSV : this).name().toLowerCase(Locale.ROOT);
  }
}

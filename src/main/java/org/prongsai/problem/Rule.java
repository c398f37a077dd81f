package org.prongsai.problem;

import java.util.Locale;

/**
 * The rules a site is checked by. The id of a rule is a contract: tests, documents and reports use
 * it.
 */
public enum Rule {
  // --- files and folders
  FOLDER_NOT_A_SITE,
  FILE_UNKNOWN,
  FILE_NAME_NOT_ASCII,
  FILE_NOT_READABLE,
  TABLE_TWICE,
  DATASET_UNKNOWN,
  YEAR_NOT_A_FISCAL_YEAR,
  YEAR_WITHOUT_CATALOGUE,
  // --- bytes and form of a table
  ENCODING_NOT_SUPPORTED,
  TABLE_HOLDS_NUL,
  TABLE_HOLDS_BOM,
  TABLE_EMPTY,
  QUOTE_NOT_CLOSED,
  ROW_LENGTH,
  COLUMN_MISSING,
  COLUMN_UNKNOWN,
  COLUMN_TWICE,
  COLUMN_NAMELESS,
  SHEETS_SEVERAL,
  CELL_IS_ERROR,
  // --- cells
  CELL_REQUIRED,
  CELL_NOT_A_NUMBER,
  CELL_NOT_AN_INTEGER,
  CELL_NOT_A_DATE,
  CELL_NOT_A_BOOLEAN,
  NUMBER_AMBIGUOUS,
  NUMBER_OUT_OF_RANGE,
  NUMBER_TOO_PRECISE,
  DATE_AMBIGUOUS,
  IDENTIFIER_SCIENTIFIC,
  VALUE_NOT_ALLOWED,
  VALUE_PATTERN,
  VALUE_DISAGREES,
  CONTROL_CHARACTER,
  // --- rows and tables together
  KEY_TWICE,
  REFERENCE_MISSING,
  TOOL_UNKNOWN,
  INDICATOR_UNKNOWN,
  QUESTION_UNKNOWN,
  ITEM_UNKNOWN,
  AREA_UNKNOWN,
  LEVEL_UNKNOWN,
  PERIOD_REVERSED,
  PERIOD_OUTSIDE_YEAR,
  STATUS_WITHOUT_VALUE,
  URL_NOT_ABSOLUTE,
  // --- site.yml and dataset.yml
  YAML_SYNTAX,
  YAML_KEY_UNKNOWN,
  YAML_KEY_MISSING,
  YAML_VALUE,
  // --- documents
  DOCUMENT_WITHOUT_TITLE,
  DOCUMENT_SYNTAX,
  DOCUMENT_NOT_READ,
  MACRO_UNKNOWN,
  MACRO_TARGET_UNKNOWN,
  MACRO_ATTRIBUTE_UNKNOWN,
  MACRO_WITHOUT_YEAR,
  INCLUDE_MISSING,
  INCLUDE_OUTSIDE,
  RAW_HTML,
  ADDRESS_TWICE,
  // --- languages
  THAI_MISSING,
  ENGLISH_MISSING(Severity.WARNING),
  ENGLISH_DOCUMENT_MISSING(Severity.WARNING),
  THAI_DOCUMENT_MISSING,
  // --- asked for
  CONTACT_MISSING(Severity.WARNING),
  LICENCE_MISSING(Severity.WARNING),
  // --- tolerant readings
  READ_AS(Severity.NOTE),
  READ_ENCODING(Severity.NOTE),
  READ_SEPARATOR(Severity.NOTE),
  // --- templates and the finished site
  TEMPLATE_ERROR,
  PAGE_MISSING,
  PAGE_EMPTY,
  PAGE_LEFTOVER,
  PAGE_LINK_BROKEN,
  PAGE_FRAGMENT_BROKEN,
  PAGE_TWIN_MISSING,
  PAGE_IMAGE_WITHOUT_TEXT,
  PAGE_HEADING_SKIPPED,
  PAGE_HEADING_ONE,
  PAGE_ID_TWICE,
  PAGE_THIRD_PARTY,
  PAGE_INLINE_CODE,
  DATASET_DIFFERS,
  CHECKSUM_DIFFERS,
  CONTENT_LEAKED;

  private final Severity severity;

  Rule() {
    this(Severity.ERROR);
  }

  Rule(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** The name in reports: {@code column-missing}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

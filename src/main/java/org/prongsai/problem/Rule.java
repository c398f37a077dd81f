package org.prongsai.problem;

import java.util.Set;

/**
 * The id and severity of a rule that a site is checked by. The id is a contract: tests, documents
 * and reports use it. Its words stand in {@code problems_th.properties} and {@code
 * problems_en.properties}.
 *
 * <p>The rules of a class that checks something ({@code PrimaryKeyRule}) are constants of that
 * class. Here are those that readers and parsers report, and those that are reported in several
 * packages.
 */
public record Rule(String id, Severity severity) implements Comparable<Rule> {

  // files and folders
  public static final Rule FOLDER_NOT_A_SITE = error("folder-not-a-site");
  public static final Rule FILE_UNKNOWN = error("file-unknown");
  public static final Rule FILE_NAME_NOT_ASCII = error("file-name-not-ascii");
  public static final Rule FILE_NOT_ORDINARY = error("file-not-ordinary");
  public static final Rule FILE_NAME_UNSAFE = error("file-name-unsafe");
  public static final Rule FILE_NAME_TWICE = error("file-name-twice");
  public static final Rule FILE_NOT_READABLE = error("file-not-readable");
  public static final Rule FILE_OPEN = warning("file-open");
  public static final Rule FILE_PASSWORD = error("file-password");
  public static final Rule WORKBOOK_NAME = error("workbook-name");
  public static final Rule TABLES_GONE = error("tables-gone");
  public static final Rule ROWS_GONE = warning("rows-gone");
  public static final Rule TABLE_TWICE = error("table-twice");
  public static final Rule DATASET_UNKNOWN = error("dataset-unknown");
  public static final Rule YEAR_NOT_A_FISCAL_YEAR = error("year-not-a-fiscal-year");
  public static final Rule CATALOGUE_SOURCE_MISSING = error("catalogue-source-missing");
  public static final Rule CATALOGUE_DISAGREES = error("catalogue-disagrees");
  public static final Rule CATALOGUE_REFERENCE = error("catalogue-reference");
  public static final Rule CATALOGUE_DATASET_UNKNOWN = error("catalogue-dataset-unknown");
  public static final Rule CATALOGUE_WEIGHTS = error("catalogue-weights");
  public static final Rule CATALOGUE_CIRCLE = error("catalogue-circle");

  // bytes and form of a table
  public static final Rule ENCODING_NOT_SUPPORTED = error("encoding-not-supported");
  public static final Rule TABLE_HOLDS_NUL = error("table-holds-nul");
  public static final Rule TABLE_HOLDS_BOM = error("table-holds-bom");
  public static final Rule TABLE_EMPTY = error("table-empty");
  public static final Rule QUOTE_NOT_CLOSED = error("quote-not-closed");
  public static final Rule ROW_LENGTH = error("row-length");
  public static final Rule TOTAL_ROW = error("total-row");
  public static final Rule HEADER_UNKNOWN = error("header-unknown");
  public static final Rule CELLS_MERGED = error("cells-merged");
  public static final Rule CELLS_MERGED_ACROSS = error("cells-merged-across");
  public static final Rule COLUMN_MISSING = error("column-missing");
  public static final Rule COLUMN_UNKNOWN = error("column-unknown");
  public static final Rule COLUMN_TWICE = error("column-twice");
  public static final Rule COLUMN_NAMELESS = error("column-nameless");
  public static final Rule TABLE_AND_SHEET = error("table-and-sheet");
  public static final Rule SHEET_TWICE = error("sheet-twice");
  public static final Rule SHEET_UNKNOWN = warning("sheet-unknown");
  public static final Rule EXAMPLE_FILLED_IN = warning("example-filled-in");
  public static final Rule SHEET_TEXT_LEFT = warning("sheet-text-left");
  public static final Rule CELL_NOTE_LEFT = warning("cell-note-left");
  public static final Rule SHEET_HIDDEN = warning("sheet-hidden");
  public static final Rule SHEETS_SEVERAL = error("sheets-several");
  public static final Rule CELL_IS_ERROR = error("cell-is-error");

  // cells
  public static final Rule CELL_REQUIRED = error("cell-required");
  public static final Rule CELL_NOT_A_NUMBER = error("cell-not-a-number");
  public static final Rule CELL_NOT_AN_INTEGER = error("cell-not-an-integer");
  public static final Rule CELL_NOT_A_DATE = error("cell-not-a-date");
  public static final Rule CELL_NOT_A_MONTH = error("cell-not-a-month");
  public static final Rule CELL_NOT_A_BOOLEAN = error("cell-not-a-boolean");
  public static final Rule NUMBER_AMBIGUOUS = error("number-ambiguous");
  public static final Rule NUMBER_OUT_OF_RANGE = error("number-out-of-range");
  public static final Rule NUMBER_TOO_PRECISE = error("number-too-precise");
  public static final Rule DATE_AMBIGUOUS = error("date-ambiguous");
  public static final Rule CELL_TOO_LONG = error("cell-too-long");
  public static final Rule IDENTIFIER_SCIENTIFIC = error("identifier-scientific");
  public static final Rule TAX_NUMBER_DAMAGED = error("tax-number-damaged");
  public static final Rule VALUE_NOT_ALLOWED = error("value-not-allowed");
  public static final Rule VALUE_PATTERN = error("value-pattern");
  public static final Rule VALUE_DISAGREES = error("value-disagrees");
  public static final Rule CONTROL_CHARACTER = error("control-character");

  // rows and tables together
  public static final Rule KEY_TWICE = error("key-twice");
  public static final Rule FIGURE_DIFFERS = error("figure-differs");

  // nobody's private data
  public static final Rule CITIZEN_NUMBER = error("citizen-number");
  public static final Rule DIGITS_UNSURE = note("digits-unsure");
  public static final Rule PERSONAL_TAX_ID = warning("personal-tax-id");
  public static final Rule PERSONAL_MOBILE = error("personal-mobile");
  public static final Rule PERSONAL_PHONE = warning("personal-phone");
  public static final Rule BANK_ACCOUNT = warning("bank-account");
  public static final Rule PERSONAL_EMAIL = warning("personal-email");
  public static final Rule HOME_ADDRESS = warning("home-address");
  public static final Rule FILE_NOT_SEARCHED = warning("file-not-searched");
  public static final Rule PICTURE_POSITION = warning("picture-position");
  public static final Rule PICTURES_NOT_SEARCHED = note("pictures-not-searched");
  public static final Rule SMALL_PICTURES_NOT_SEARCHED = note("small-pictures-not-searched");

  // site.yml and dataset.yml
  public static final Rule YAML_SYNTAX = error("yaml-syntax");
  public static final Rule YAML_KEY_UNKNOWN = error("yaml-key-unknown");
  public static final Rule YAML_KEY_MISSING = error("yaml-key-missing");
  public static final Rule YAML_VALUE = error("yaml-value");
  public static final Rule ALLOWANCE_UNUSED = warning("allowance-unused");

  // documents
  public static final Rule DOCUMENT_WITHOUT_TITLE = error("document-without-title");
  public static final Rule DOCUMENT_SYNTAX = error("document-syntax");
  public static final Rule DOCUMENT_NOT_READ = error("document-not-read");
  public static final Rule MACRO_UNKNOWN = error("macro-unknown");
  public static final Rule INCLUDE_MISSING = error("include-missing");
  public static final Rule INCLUDE_OUTSIDE = error("include-outside");
  public static final Rule RAW_HTML = error("raw-html");
  public static final Rule DOCUMENT_LINK = error("document-link");
  public static final Rule DOCUMENT_PICTURE = error("document-picture");
  public static final Rule PICTURE_HEAVY = warning("picture-heavy");
  public static final Rule DOCUMENT_TEXT_LOST = warning("document-text-lost");
  public static final Rule DOCUMENT_COMMENT = note("document-comment");
  public static final Rule DOCUMENT_TABLE_ROW = warning("document-table-row");
  public static final Rule DOCUMENT_READ_AS = note("document-read-as");
  public static final Rule PROSE_FIGURE_TYPED = note("prose-figure-typed");

  // languages
  public static final Rule THAI_MISSING = error("thai-missing");
  public static final Rule ENGLISH_MISSING = warning("english-missing");

  // asked for
  public static final Rule CONTACT_MISSING = warning("contact-missing");
  public static final Rule LICENCE_MISSING = warning("licence-missing");

  // tolerant readings
  public static final Rule READ_AS = note("read-as");
  public static final Rule READ_ENCODING = note("read-encoding");
  public static final Rule READ_SEPARATOR = note("read-separator");
  public static final Rule READ_ROW_LEFT = note("read-row-left");
  public static final Rule READ_SHEET_LEFT = warning("read-sheet-left");
  public static final Rule READ_MERGED = note("read-merged");
  public static final Rule READ_EXAMPLE_LEFT = note("read-example-left");

  // import of what an office has
  public static final Rule IMPORT_KIND = error("import-kind");
  public static final Rule IMPORT_TOO_WIDE = error("import-too-wide");
  public static final Rule IMPORT_TOO_LARGE = error("import-too-large");
  public static final Rule IMPORT_WEB_PAGE = error("import-web-page");
  public static final Rule IMPORT_FILE_EMPTY = error("import-file-empty");
  public static final Rule IMPORT_LOCK_LEFT = note("import-lock-left");
  public static final Rule IMPORT_FILE_TWICE = note("import-file-twice");
  public static final Rule TRANSLATIONS_UNREAD = error("translations-unread");
  public static final Rule TRANSLATION_MACROS = warning("translation-macros");
  public static final Rule IMPORT_TEXT_KIND = error("import-text-kind");
  public static final Rule IMPORT_TEXT_DAMAGED = error("import-text-damaged");
  public static final Rule IMPORT_TEXT_TOO_LARGE = error("import-text-too-large");
  public static final Rule IMPORT_TEXT_NO_PLAN = error("import-text-no-plan");
  public static final Rule IMPORT_TEXT_CODE = error("import-text-code");
  public static final Rule IMPORT_TEXT_AREA = error("import-text-area");
  public static final Rule IMPORT_TEXT_YEAR = error("import-text-year");
  public static final Rule IMPORT_TEXT_THERE = error("import-text-there");
  public static final Rule IMPORT_TEXT_TABLE = error("import-text-table");
  public static final Rule IMPORT_TEXT_UNSURE = warning("import-text-unsure");
  public static final Rule IMPORT_TEXT_DROPPED = warning("import-text-dropped");
  public static final Rule IMPORT_TEXT_CHANGED = note("import-text-changed");
  public static final Rule IMPORT_TEXT_CODE_READ = note("import-text-code-read");
  public static final Rule IMPORT_TEXT_JOINED = note("import-text-joined");
  public static final Rule IMPORT_EVIDENCE_ITEM = error("import-evidence-item");
  public static final Rule IMPORT_EVIDENCE_TITLE = warning("import-evidence-title");
  public static final Rule IMPORT_DOCUMENT_KIND = error("import-document-kind");
  public static final Rule IMPORT_DOCUMENT_ARCHIVE = error("import-document-archive");
  public static final Rule IMPORT_DOCUMENT_PICTURE = error("import-document-picture");
  public static final Rule IMPORT_SUBMISSION_ITEM = error("import-submission-item");
  public static final Rule IMPORT_SUBMISSION_YEAR = warning("import-submission-year");
  public static final Rule IMPORT_SUBMISSION_ADDRESS = error("import-submission-address");
  public static final Rule IMPORT_SUBMISSION_SCHEME = warning("import-submission-scheme");
  public static final Rule IMPORT_SUBMISSION_LOCAL = warning("import-submission-local");
  public static final Rule IMPORT_SUBMISSION_NONE = warning("import-submission-none");
  public static final Rule IMPORT_SUBMISSION_UNPLACED = warning("import-submission-unplaced");
  public static final Rule IMPORT_SUBMISSION_LEFT = note("import-submission-left");
  public static final Rule IMPORT_SCORE_NONE = error("import-score-none");
  public static final Rule IMPORT_SCORE_YEAR = error("import-score-year");
  public static final Rule IMPORT_SCORE_TWICE = error("import-score-twice");
  public static final Rule IMPORT_SCORE_OTHER = warning("import-score-other");
  public static final Rule IMPORT_SCORE_LABEL = warning("import-score-label");
  public static final Rule IMPORT_SCORE_PART = warning("import-score-part");
  public static final Rule IMPORT_SCORE_TEXTS = note("import-score-texts");
  public static final Rule IMPORT_SCORE_UNREAD = warning("import-score-unread");
  public static final Rule IMPORT_SCORE_DIFFERS = warning("import-score-differs");
  public static final Rule IMPORT_HEADER_MISSING = error("import-header-missing");
  public static final Rule IMPORT_SHEET_LEFT = warning("import-sheet-left");
  public static final Rule ROW_HIDDEN = warning("row-hidden");
  public static final Rule COLUMN_HIDDEN = warning("column-hidden");
  public static final Rule IMPORT_COLUMN_UNKNOWN = error("import-column-unknown");
  public static final Rule IMPORT_COLUMN_GUESSED = warning("import-column-guessed");
  public static final Rule IMPORT_COLUMN_TWICE = error("import-column-twice");
  public static final Rule IMPORT_UNIT = error("import-unit");
  public static final Rule IMPORT_COLUMNS_NOT_KEPT = note("import-columns-not-kept");
  public static final Rule IMPORT_COLUMN_IGNORED = note("import-column-ignored");
  public static final Rule IMPORT_CHOICE_UNUSED = warning("import-choice-unused");
  public static final Rule IMPORT_REMEMBERED = note("import-remembered");
  public static final Rule IMPORT_IS_PLAN = error("import-is-plan");
  public static final Rule IMPORT_COLUMN_EMPTY = warning("import-column-empty");
  public static final Rule IMPORT_TOTAL_LEFT = note("import-total-left");
  public static final Rule IMPORT_TOTAL_DIFFERS = warning("import-total-differs");
  public static final Rule IMPORT_SIGNATURE_LEFT = note("import-signature-left");
  public static final Rule IMPORT_REMARK_LEFT = warning("import-remark-left");
  public static final Rule IMPORT_HEADER_LEFT = note("import-header-left");
  public static final Rule IMPORT_HEADER_OTHER = error("import-header-other");
  public static final Rule IMPORT_BIDDER_READ = note("import-bidder-read");
  public static final Rule IMPORT_NONE_DECLARED = note("import-none-declared");
  public static final Rule IMPORT_ROW_WITHOUT_TITLE = error("import-row-without-title");
  public static final Rule IMPORT_ROW_CONTINUED = error("import-row-continued");
  public static final Rule IMPORT_MERGED_CELL = error("import-merged-cell");
  public static final Rule IMPORT_NOT_SPLIT = error("import-not-split");
  public static final Rule IMPORT_DITTO = error("import-ditto");
  public static final Rule IMPORT_PRICE_MISSING = error("import-price-missing");
  public static final Rule IMPORT_PRICE_OPEN = warning("import-price-open");
  public static final Rule IMPORT_PRICE_ZERO = warning("import-price-zero");
  public static final Rule IMPORT_PRICE_UNSURE = error("import-price-unsure");
  public static final Rule IMPORT_BID_PRICE_UNREAD = warning("import-bid-price-unread");
  public static final Rule IMPORT_WINNER_MISSING = error("import-winner-missing");
  public static final Rule IMPORT_DATE_MISSING = error("import-date-missing");
  public static final Rule IMPORT_SEVERAL_WINNERS = error("import-several-winners");
  public static final Rule IMPORT_DUPLICATE_LEFT = note("import-duplicate-left");
  public static final Rule IMPORT_DUPLICATE_DIFFERS = error("import-duplicate-differs");
  public static final Rule IMPORT_PROJECT_TWICE = error("import-project-twice");
  public static final Rule IMPORT_NUMBER_TWICE = warning("import-number-twice");
  public static final Rule IMPORT_YEAR_OTHER = error("import-year-other");
  public static final Rule IMPORT_YEAR_WRONG = error("import-year-wrong");
  public static final Rule IMPORT_DATE_OUTSIDE_YEAR = warning("import-date-outside-year");
  public static final Rule IMPORT_MONTH_OUTSIDE_YEAR = warning("import-month-outside-year");
  public static final Rule IMPORT_MONTH_OTHER = warning("import-month-other");
  public static final Rule IMPORT_PRICE_OVER_BUDGET = warning("import-price-over-budget");
  public static final Rule IMPORT_PERSON_NUMBER = warning("import-person-number");
  public static final Rule IMPORT_PERSON_CUT = warning("import-person-cut");
  public static final Rule IMPORT_VILLAGE_READ = note("import-village-read");
  public static final Rule IMPORT_PROJECT_ID_MADE = note("import-project-id-made");
  public static final Rule IMPORT_CHANGED = warning("import-changed");
  public static final Rule IMPORT_KEPT = warning("import-kept");
  public static final Rule IMPORT_CORRECTED = warning("import-corrected");
  public static final Rule IMPORT_REASON_CODE = warning("import-reason-code");
  public static final Rule IMPORT_BIDS_LEFT = error("import-bids-left");
  public static final Rule IMPORT_BIDS_UNEVEN = error("import-bids-uneven");
  public static final Rule IMPORT_FILLED = note("import-filled");
  public static final Rule IMPORT_SAME_TITLE = warning("import-same-title");
  public static final Rule IMPORT_BIDS_BESIDE = warning("import-bids-beside");
  public static final Rule IMPORT_TABLE_IS_WORKBOOK = error("import-table-is-workbook");
  public static final Rule IMPORT_WORKBOOK_OPEN = error("import-workbook-open");
  public static final Rule IMPORT_WORKBOOK_CHANGED = error("import-workbook-changed");
  public static final Rule IMPORT_SCORE_READ = warning("import-score-read");
  public static final Rule IMPORT_FILE_IN_USE = error("import-file-in-use");

  // the output folder
  public static final Rule OUTPUT_FOREIGN = error("output-foreign");
  public static final Rule OUTPUT_KEPT = warning("output-kept");
  public static final Rule OUTPUT_EDITED = warning("output-edited");

  // templates and the finished site
  public static final Rule TEMPLATE_ERROR = error("template-error");
  public static final Rule WORDS_NOT_READ = error("words-not-read");
  public static final Rule PAGE_MISSING = error("page-missing");
  public static final Rule PAGE_EMPTY = error("page-empty");
  public static final Rule PAGE_LINK_BROKEN = error("page-link-broken");
  public static final Rule PAGE_FRAGMENT_BROKEN = error("page-fragment-broken");

  /** Links that lead nowhere. */
  public static final Set<Rule> OF_LINKS = Set.of(PAGE_LINK_BROKEN, PAGE_FRAGMENT_BROKEN);

  public static final Rule DATASET_DIFFERS = error("dataset-differs");
  public static final Rule CHECKSUM_DIFFERS = error("checksum-differs");

  /** A rule that stops publishing when it is broken. */
  public static Rule error(String id) {
    return new Rule(id, Severity.ERROR);
  }

  /** A rule that is only pointed out. */
  public static Rule warning(String id) {
    return new Rule(id, Severity.WARNING);
  }

  /** Tells how something was read, where nothing is wrong. */
  public static Rule note(String id) {
    return new Rule(id, Severity.NOTE);
  }

  /** By the id; no two rules have the same. */
  @Override
  public int compareTo(Rule other) {
    int byId = id.compareTo(other.id);
    return byId != 0 ? byId : severity.compareTo(other.severity);
  }
}

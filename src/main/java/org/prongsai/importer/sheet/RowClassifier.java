package org.prongsai.importer.sheet;

import static org.prongsai.columns.ProcurementBidsColumns.OFFERED_PRICE_THB;
import static org.prongsai.columns.ProcurementColumns.*;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.importer.cell.CellNormaliser;
import org.prongsai.model.Dataset;
import org.prongsai.problem.Rule;
import org.prongsai.text.ExampleRow;

/** Tells the rows of a table from what stands between and below them. */
public final class RowClassifier {

  private static final Pattern NONE =
      Pattern.compile(
          "ไม่มี\\s*(?:(?:การ|รายการ|ผล|ข้อมูล|โครงการ)\\s*)*"
              + "(?:จัดซื้อ|จัดจ้าง|จัดหา|ซื้อ\\s*(?:หรือ|และ|/)?\\s*จ้าง)");
  private static final Pattern BARE_NONE =
      Pattern.compile("[-–—*\\s(]*ไม่มี(?:รายการ|ข้อมูล)?[-–—*\\s)]*");
  private static final Pattern NOTE = Pattern.compile("[*\\s]*หมายเหตุ.*");
  private static final Pattern AMOUNT = Pattern.compile(".*[1-9๑-๙].*");
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "\\(?\\s*(ลงชื่อ|ลงนาม).*|\\(\\s*[^)]*\\)|(ผู้รายงาน|ผู้จัดทำ|ผู้ตรวจ|ตำแหน่ง|เจ้าหน้าที่|หัวหน้า|ปลัด|รองปลัด|นายก|ผู้อำนวยการ|วันที่"
              + " ?[0-9.…_]).*|[.…_]{5,}.*");
  private static final Pattern NUMBERS_OF_COLUMNS = Pattern.compile("\\(?[0-9]{1,2}\\)?");
  private static final int FEWEST_AGAIN = 3;

  /** What stands at the end of a table: notes may follow. */
  private static final Set<Rule> END = Set.of(Rule.IMPORT_TOTAL_LEFT, Rule.IMPORT_NONE_DECLARED);

  /** Columns that are filled in also where nothing is said of a purchase. */
  static final Set<String> ASIDE =
      Set.of(ROW_NO, Dataset.FISCAL_YEAR, Dataset.AGENCY_ID, AGENCY_NAME, DISTRICT, PROVINCE);

  private final Header header;
  private final HeaderWords words;
  private final ImportKind kind;
  private final TotalRow total;
  private final ContinuedRow continued;
  private boolean isAtEnd;

  public RowClassifier(Header header, HeaderWords words, ImportKind kind) {
    this.header = header;
    this.words = words;
    this.kind = kind;
    this.total = new TotalRow(header, kind);
    this.continued = new ContinuedRow(header);
  }

  /** Whether a row says that nothing was bought. */
  public static boolean saysNone(OfficeRow row) {
    return row.texts().stream().anyMatch(text -> NONE.matcher(text).find());
  }

  /** Whether a row holds as much as a row of a table does, and not only numbers of columns. */
  public static boolean isFull(OfficeRow row) {
    return row.texts().size() >= FEWEST_AGAIN
        && !row.texts().stream().allMatch(text -> NUMBERS_OF_COLUMNS.matcher(text).matches());
  }

  /** The rule by which the next row is left out; empty for a row of the table. */
  public Optional<Rule> leftBy(OfficeRow row) {
    boolean isNote = isAtEnd && NOTE.matcher(row.texts().get(0)).matches();
    boolean goesOn = continued.is(row) && kind == ImportKind.PROCUREMENT;
    var rule = isNote ? Optional.of(Rule.IMPORT_SIGNATURE_LEFT) : ruleOf(row);
    if (rule.isEmpty() && goesOn) {
      return Optional.of(Rule.IMPORT_ROW_CONTINUED);
    }
    isAtEnd |= rule.filter(END::contains).isPresent();
    return rule;
  }

  private Optional<Rule> ruleOf(OfficeRow row) {
    var texts = row.texts();
    if (kind == ImportKind.PROCUREMENT && declaresNone(row)) {
      return Optional.of(Rule.IMPORT_NONE_DECLARED);
    }
    if (row.texts().stream().anyMatch(ExampleRow::isMarkedBy)) {
      return Optional.of(Rule.READ_EXAMPLE_LEFT);
    }
    if (isHeader(row)) {
      return Optional.of(Rule.IMPORT_HEADER_LEFT);
    }
    if (total.is(row)) {
      return Optional.of(Rule.IMPORT_TOTAL_LEFT);
    }
    boolean isNamed = !header.cell(row, kind.title()).isEmpty();
    long others = header.columns().stream().filter(column -> counts(column, row)).count();
    return isNamed ? named(row, others) : nameless(row, others);
  }

  /** Whether a row says that nothing was bought, and names neither a purchase nor an amount. */
  private boolean declaresNone(OfficeRow row) {
    var title = header.cell(row, kind.title()).tidy();
    boolean namesNothing = title.isEmpty() || CellNormaliser.isNothing(title) || isNone(title);
    boolean hasAmount =
        header.columns().stream()
            .filter(column -> counts(column, row))
            .map(column -> row.cell(column.index()).tidy())
            .anyMatch(text -> !isNone(text) && AMOUNT.matcher(text).matches());
    return namesNothing && !hasAmount && row.texts().stream().anyMatch(RowClassifier::isNone);
  }

  private static boolean isNone(String text) {
    return NONE.matcher(text).find() || BARE_NONE.matcher(text).matches();
  }

  private Optional<Rule> named(OfficeRow row, long others) {
    if (row.texts().stream().allMatch(text -> SIGNATURE.matcher(text).matches())) {
      return Optional.of(Rule.IMPORT_SIGNATURE_LEFT);
    }
    boolean isNumbered = header.cell(row, ROW_NO).tidy().matches("[0-9๐-๙]+\\.?");
    if (others > 0 || isNumbered && !isFooter(row)) {
      return Optional.empty();
    }
    return Optional.of(isFooter(row) ? Rule.IMPORT_SIGNATURE_LEFT : Rule.IMPORT_REMARK_LEFT);
  }

  private Optional<Rule> nameless(OfficeRow row, long others) {
    if (isFooter(row)) {
      return Optional.of(Rule.IMPORT_SIGNATURE_LEFT);
    }
    boolean hasMoney =
        header.columns().stream()
            .anyMatch(
                column ->
                    counts(column, row) && row.cell(column.index()).tidy().matches(".*[0-9๐-๙].*"));
    if (others > 1 || others == 1 && hasMoney) {
      boolean isMerged =
          header
              .column(kind.title())
              .flatMap(column -> row.mergedAbove(column.index()))
              .filter(merged -> !merged.cell().isEmpty())
              .isPresent();
      return Optional.of(isMerged ? Rule.IMPORT_MERGED_CELL : Rule.IMPORT_ROW_WITHOUT_TITLE);
    }
    if (others > 0) {
      return Optional.of(Rule.IMPORT_REMARK_LEFT);
    }
    boolean isBidder = isFilled(row, "bidders") || isFilled(row, OFFERED_PRICE_THB);
    boolean goesOn = kind.spare().stream().anyMatch(key -> isFilled(row, key));
    return Optional.of(
        isBidder
            ? Rule.IMPORT_BIDDER_READ
            : goesOn ? Rule.IMPORT_ROW_CONTINUED : Rule.IMPORT_REMARK_LEFT);
  }

  private boolean isFilled(OfficeRow row, String key) {
    return !header.cell(row, key).isEmpty();
  }

  private static boolean isFooter(OfficeRow row) {
    return row.texts().stream().anyMatch(text -> SIGNATURE.matcher(text).matches());
  }

  /** Whether a column says something about what the row is of. */
  private boolean counts(Header.Column column, OfficeRow row) {
    var key = column.key();
    boolean isAside =
        !column.isRead()
            || key.equals(kind.title())
            || ASIDE.contains(key)
            || kind.ofOffice().contains(key)
            || kind.spare().contains(key);
    return !isAside && !row.cell(column.index()).isEmpty();
  }

  private boolean isHeader(OfficeRow row) {
    var texts = row.texts();
    long again =
        header.columns().stream()
            .filter(column -> !column.key().isEmpty())
            .filter(
                column ->
                    words
                        .exact(row.shown(column.index()).text())
                        .filter(word -> word.key().equals(column.key()))
                        .isPresent())
            .count();
    boolean isNumbers =
        texts.size() >= FEWEST_AGAIN
            && texts.stream().allMatch(text -> NUMBERS_OF_COLUMNS.matcher(text).matches());
    return again >= FEWEST_AGAIN || isNumbers;
  }
}

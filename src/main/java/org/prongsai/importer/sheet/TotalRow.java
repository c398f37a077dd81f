package org.prongsai.importer.sheet;

import static org.prongsai.columns.ProcurementColumns.*;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.importer.cell.CellNormaliser;
import org.prongsai.text.ThaiDigits;
import org.prongsai.text.TotalText;

/**
 * Tells a row with totals from one whose title begins with the same word, as many a purchase does,
 * {@code รวมค่าซ่อมแซมรถยนต์}: a total has no number of its own, and little beside its amounts.
 */
public record TotalRow(Header header, ImportKind kind) {

  private static final String CARRIED =
      "ยก(?:ยอด)?(?:มา|ไป)\\s*(?:(?:จาก|ใน|หน้า|เดือน|ประจำเดือน|ปี|ไตรมาส|งวด).*)?";
  private static final Pattern BROUGHT = Pattern.compile("(?:ยอด)?" + CARRIED);
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?:ยอด)?รวม\\s*(?:เดือน|ประจำเดือน|หน้า|ยอด|แผนงาน|ยุทธศาสตร์|งบประมาณ|ไตรมาส|ปี|หมวด|วงเงิน|จำนวนเงิน|ราคา).*"
              + "|(?:ยอด)?(?:รวม)?(?:ยอด)?"
              + CARRIED
              + "|ทั้งสิ้น.*|(?:grand |sub)?total.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("[0-9]+\\.?");
  private static final Set<String> WHO_OR_HOW = Set.of(METHOD, SUPPLIER_NAME, "winner_and_price");
  private static final int WORDS_OF_A_ROW = 2;

  boolean is(OfficeRow row) {
    var first = row.texts().stream().findFirst().orElse("");
    var titles =
        Stream.of(first, header.cell(row, kind.title()).tidy(), header.cell(row, ROW_NO).tidy());
    return titles.map(ThaiDigits::toAscii).anyMatch(TotalRow::isTotal)
        && !NUMBER.matcher(ThaiDigits.toAscii(header.cell(row, ROW_NO).tidy())).matches()
        && !isOfARow(row);
  }

  /** Whether a total is one of another page or sheet, brought here or carried there. */
  public static boolean isCarried(OfficeRow row) {
    return row.texts().stream().anyMatch(text -> BROUGHT.matcher(text).matches());
  }

  /** Whether a row says who or how, or holds words in several columns. */
  private boolean isOfARow(OfficeRow row) {
    var filled =
        header.columns().stream()
            .filter(column -> !isAside(column.key()) && isWords(row.cell(column.index())))
            .map(Header.Column::key)
            .toList();
    return filled.size() >= WORDS_OF_A_ROW || filled.stream().anyMatch(WHO_OR_HOW::contains);
  }

  private boolean isAside(String key) {
    return !Header.isName(key) || key.equals(kind.title()) || RowClassifier.ASIDE.contains(key);
  }

  /** Neither a dash nor an amount; nor a formula whose result is missing. */
  private static boolean isWords(OfficeCell cell) {
    var text = cell.tidy();
    var bare = ThaiDigits.toAscii(CellNormaliser.money(text));
    return !text.isEmpty()
        && !cell.isError()
        && !CellNormaliser.isNothing(text)
        && !bare.matches("[+-]?[0-9][0-9,. ]*(\\([^)]*\\))?")
        && !isTotal(text);
  }

  private static boolean isTotal(String text) {
    return TotalText.is(text) || TOTAL.matcher(text).matches();
  }
}

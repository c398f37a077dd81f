package org.prongsai.importer;

import static org.prongsai.columns.ProcurementColumns.*;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.model.Row;

/**
 * Tells whether two rows may speak of one purchase: an export of e-GP and a monthly report do so in
 * other words, and often with other numbers.
 */
final class SamePurchase {

  private static final List<String> CONTENT =
      List.of(SUPPLIER_NAME, AGREED_PRICE_THB, CONTRACT_SIGNED_DATE);
  private static final Pattern AROUND =
      Pattern.compile("^(?:โครงการ|งาน|จัดซื้อ|จัดจ้าง|ซื้อ|จ้าง|เหมา)+|โดยวิธี.*$|\\([^)]*\\)$");
  private static final int SHORTEST = 3;

  private SamePurchase() {}

  /** Whether two sheets say supplier, price and day alike, and their titles speak of the same. */
  static boolean byContent(ImportedRow a, ImportedRow b) {
    return areReworded(a, b)
        && areRelated(a.row(), b.row())
        && !differ(a.row(), b.row(), EGP_PROJECT_NO)
        && !Spelling.areOfOtherYears(a.row(), b.row())
        && !a.numbers().contradict(b.numbers());
  }

  /** What rows share that may be one purchase: a number, a project, or all of the content. */
  static List<String> keys(ImportedRow row) {
    var keys = new ArrayList<>(row.numbers().keys().toList());
    keys.add(row.row().text(EGP_PROJECT_NO));
    keys.removeIf(String::isEmpty);
    if (CONTENT.stream().noneMatch(field -> row.row().text(field).isEmpty())) {
      keys.add(
          CONTENT.stream()
              .map(field -> Spelling.of(field, row.row()))
              .collect(Collectors.joining("\u001F")));
    }
    return keys;
  }

  /** Whether two sheets say supplier, price and day alike, so that only words can differ. */
  static boolean areReworded(ImportedRow a, ImportedRow b) {
    return a.sheet() != b.sheet()
        && CONTENT.stream()
            .allMatch(
                field ->
                    !a.row().text(field).isEmpty()
                        && Spelling.of(field, a.row()).equals(Spelling.of(field, b.row())));
  }

  /** Whether a number of one row says that it is not the other one. */
  static boolean areTwo(Row known, ImportedRow asked) {
    var number = new ContractNumbers(ContractNumbers.of(known), "");
    return differ(known, asked.row(), EGP_PROJECT_NO)
        || Spelling.areOfOtherYears(known, asked.row())
        || number.contradict(asked.numbers())
        || !areRelated(known, asked.row()) && differ(known, asked.row(), SUPPLIER_NAME);
  }

  private static boolean differ(Row a, Row b, String field) {
    return !a.text(field).isEmpty()
        && !b.text(field).isEmpty()
        && !Spelling.of(field, a).equals(Spelling.of(field, b));
  }

  /** Whether one title is the other, or stands in it; {@code ครั้งที่ 1} is not in 12. */
  static boolean areRelated(Row a, Row b) {
    var one = title(a);
    var two = title(b);
    return one.isEmpty() || two.isEmpty() || one.equals(two) || isIn(one, two) || isIn(two, one);
  }

  private static boolean isIn(String part, String whole) {
    int at = part.length() < SHORTEST ? -1 : whole.indexOf(part);
    int end = at + part.length();
    return at >= 0
        && !(end < whole.length()
            && Character.isDigit(whole.charAt(end))
            && Character.isDigit(whole.charAt(end - 1)));
  }

  private static String title(Row row) {
    return AROUND.matcher(Spelling.of(TITLE, row)).replaceAll("");
  }
}

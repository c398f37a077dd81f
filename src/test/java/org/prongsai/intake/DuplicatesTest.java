package org.prongsai.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;

/** A number that stands twice is one purchase, or two contracts that are numbered alike. */
class DuplicatesTest {

  private final Problems problems = new Problems();

  private static SourceRow row(int line, String contract, String... values) {
    var fields = List.of("egp_project_no", "title", "supplier_name", "agreed_price_thb");
    var row = new LinkedHashMap<String, Value>();
    for (int i = 0; i < values.length; i++) {
      row.put(fields.get(i), new Value.Text(values[i]));
    }
    var place = Location.ofCell("a.csv", line, 1, line, "title");
    return new SourceRow(new Row(row), contract, place, 0, Optional.empty());
  }

  private List<String> kept(SourceRow... rows) {
    var kept = new Duplicates(new Findings(problems)).removed(List.of(rows));
    assertEquals(rows.length, kept.size());
    return problems.sorted().stream()
        .map(problem -> problem.rule().id() + " " + problem.args())
        .toList();
  }

  @Test
  void booksOfBuyingAndHiringMayBothNumberFromOne() {
    assertEquals(
        List.of("import-number-twice [1/2566, a.csv › A2]"),
        kept(
            row(2, "1/2566", "", "ซื้อวัสดุ", "ร้าน ก", "500.00"),
            row(3, "1/2566", "", "จ้างซ่อม", "ร้าน ข", "900.00")));
  }

  @Test
  void aProjectMayHaveTwoContractsAtOnePrice() {
    assertEquals(
        List.of("import-number-twice [65107123456, a.csv › A2]"),
        kept(
            row(2, "", "65107123456", "สร้างถนน", "หจก. ก", "500.00"),
            row(3, "", "65107123456", "คุมงาน", "หจก. ข", "500.00")));
  }

  @Test
  void whereOnlyTheTitleDiffersOneOfTheTwoIsWrong() {
    assertEquals(
        List.of("import-duplicate-differs [1/2566, a.csv › A2, title]"),
        kept(
            row(2, "1/2566", "", "ซื้อวัสดุ", "ร้าน ก", "500.00"),
            row(3, "1/2566", "", "ซื้อวัสดุสำนักงาน", "ร้าน ก", "500.00")));
  }

  @Test
  void whereNoSupplierIsSaidTheyMayBeOne() {
    assertEquals(
        List.of("import-duplicate-differs [1/2566, a.csv › A2, title, agreed_price_thb]"),
        kept(
            row(2, "1/2566", "", "ซื้อวัสดุ", "", "500.00"),
            row(3, "1/2566", "", "จ้างซ่อม", "ร้าน ก", "900.00")));
  }
}

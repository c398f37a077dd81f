package org.prongsai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prongsai.importer.sheet.ImportFindings;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.read.SourceReader;
import org.prongsai.settings.DatasetParser;

/** A number that stands twice is one purchase, or two contracts that are numbered alike. */
class DuplicatePurchasesTest {

  private static final Dataset PROCUREMENT =
      new DatasetParser(new Problems())
          .parse("procurement", SourceReader.shipped("procurement"), false);

  private final Problems problems = new Problems();

  private static ImportedRow row(int line, String contract, String... values) {
    var fields =
        List.of(
            "egp_project_no", "title", "supplier_name", "agreed_price_thb", "contract_signed_date");
    var row = new LinkedHashMap<String, Value>();
    for (int i = 0; i < values.length; i++) {
      boolean isDay = fields.get(i).endsWith("_date");
      var value = isDay ? new Value.Day(LocalDate.parse(values[i])) : new Value.Text(values[i]);
      row.put(fields.get(i), value);
    }
    var place = Location.ofCell("a.csv", line, 1, line, "title");
    return new ImportedRow(
        new Row(row),
        new ContractNumbers(contract, ""),
        List.of(),
        place,
        place::inField,
        0,
        Optional.empty());
  }

  private List<String> kept(ImportedRow... rows) {
    var kept =
        new DuplicatePurchases(PROCUREMENT, new ImportFindings(problems)).removed(List.of(rows));
    assertEquals(rows.length, kept.size());
    return problems.sorted().stream()
        .map(problem -> problem.rule().id() + " " + names(problem.args()))
        .toList();
  }

  /** Of columns only their names in the files. */
  private static List<String> names(List<String> args) {
    return args.stream().map(arg -> arg.replaceAll("[^,]*\\(([a-z_]+)\\)", " $1").strip()).toList();
  }

  @Test
  void booksOfBuyingAndHiringMayBothNumberFromOne() {
    assertEquals(
        List.of("import-number-twice [1/2566, a.csv › A2, title, agreed_price_thb, supplier_name]"),
        kept(
            row(2, "1/2566", "", "ซื้อวัสดุ", "ร้าน ก", "500.00"),
            row(3, "1/2566", "", "จ้างซ่อม", "ร้าน ข", "900.00")));
  }

  @Test
  void aProjectMayHaveTwoContractsAtOnePrice() {
    assertEquals(
        List.of("import-number-twice [65107123456, a.csv › A2, title, supplier_name]"),
        kept(
            row(2, "", "65107123456", "สร้างถนน", "หจก. ก", "500.00"),
            row(3, "", "65107123456", "คุมงาน", "หจก. ข", "500.00")));
  }

  @Test
  void oneShopMayStandInBothBooksOnDifferentDays() {
    assertEquals(
        List.of(
            "import-number-twice [1/2566, a.csv › A2, title, agreed_price_thb, contract_signed_date]"),
        kept(
            row(2, "1/2566", "", "ซื้อวัสดุ", "ร้าน ก", "1000.00", "2023-01-05"),
            row(3, "1/2566", "", "จ้างถ่ายเอกสาร", "ร้าน ก", "500.00", "2023-01-09")));
  }

  @Test
  void aProjectOfOneTitleMayHaveTwoSuppliers() {
    assertEquals(
        List.of("import-number-twice [65107123456, a.csv › A2, agreed_price_thb, supplier_name]"),
        kept(
            row(2, "", "65107123456", "ซื้อรถ", "หจก. ก", "500.00"),
            row(3, "", "65107123456", "ซื้อรถ", "หจก. ข", "600.00")));
  }

  @Test
  void whereOnlyThePriceOfAProjectDiffersOneOfTheTwoIsWrong() {
    assertEquals(
        List.of("import-duplicate-differs [65107123456, a.csv › A2, agreed_price_thb]"),
        kept(
            row(2, "", "65107123456", "ซื้อรถ", "หจก. ก", "500.00"),
            row(3, "", "65107123456", "ซื้อรถ", "หจก. ก", "600.00")));
  }

  @Test
  void twoContractsThatTheTableCannotTellApartAreTold() {
    assertEquals(
        List.of("purchase-twice [ซื้อน้ำมัน, a.csv › A2]"),
        kept(
            row(2, "1/2566", "", "ซื้อน้ำมัน", "ร้าน ก", "500.00", "2023-01-05"),
            row(3, "2/2566", "", "ซื้อน้ำมัน", "ร้าน ก", "500.00", "2023-01-05")));
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
  void twoWorksOfOneShopUnderOneNumberOnASheetAreTwo() {
    assertEquals(
        List.of("import-number-twice [1/2566, a.csv › A2, title, agreed_price_thb]"),
        kept(
            row(2, "1/2566", "", "ซื้อวัสดุ", "ร้าน ก", "500.00", "2023-01-05"),
            row(3, "1/2566", "", "จ้างซ่อม", "ร้าน ก", "900.00", "2023-01-05")));
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

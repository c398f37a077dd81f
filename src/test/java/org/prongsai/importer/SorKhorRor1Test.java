package org.prongsai.importer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.importer.sheet.ColumnChoices;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.model.Row;
import org.prongsai.problem.Rule;
import org.prongsai.problem.Severity;
import org.prongsai.text.FiscalYear;

/** Twelve messy monthly reports become one table that says what they were made of. */
class SorKhorRor1Test {

  static final Path FILES =
      Path.of(System.getProperty("basedir", ""), "src/test/resources/procurement/sor-khor-ror-1");

  @TempDir private static Path site;
  private static ImportResult result;

  @BeforeAll
  static void importThem() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      MadeFiles.write(FILES, SorKhorRor1Files.make());
    }
    result =
        new OfficeImport(ImportKind.PROCUREMENT, site, new FiscalYear(2566), ColumnChoices.NONE)
            .run(files(), true);
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      return files.sorted().toList();
    }
  }

  @Test
  void theFilesAreThoseOfTheGenerator() throws IOException {
    var made = SorKhorRor1Files.make();

    assertEquals(List.copyOf(new TreeSet<>(made.keySet())), names(files()));
    for (var file : files()) {
      var name = file.getFileName().toString();
      assertEquals(MadeFiles.sheets(name, made.get(name)), MadeFiles.sheets(file), name);
    }
  }

  private static List<String> names(List<Path> files) {
    return files.stream().map(file -> file.getFileName().toString()).toList();
  }

  @Test
  void nothingInThemIsBeyondReading() {
    var errors =
        result.problems().sorted().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .toList();

    assertEquals(List.of(), errors);
  }

  @Test
  void everyPurchaseIsThereOnceAsItWas() {
    var expected = Purchases.ofYear().stream().map(SorKhorRor1Test::truth).sorted().toList();
    var found = result.rows().stream().map(SorKhorRor1Test::said).sorted().toList();

    assertEquals(242, expected.size());
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  private static String truth(Purchases.Purchase p) {
    return String.join(
        "|",
        p.title(),
        p.budget().toPlainString(),
        p.reference().toPlainString(),
        p.method(),
        p.winner(),
        p.price().toPlainString(),
        p.signed().toString(),
        p.village() == 0 ? "" : Integer.toString(p.village()));
  }

  private static String said(Row row) {
    return Stream.of(
            "title",
            "budget_amount_thb",
            "reference_price_thb",
            "method",
            "supplier_name",
            "agreed_price_thb",
            "contract_signed_date",
            "village_no")
        .map(row::text)
        .reduce((a, b) -> a + "|" + b)
        .orElseThrow();
  }

  @Test
  void theRowsStandByTheirDaysAndAreNumbered() {
    var days = new ArrayList<String>();
    for (int i = 0; i < result.rows().size(); i++) {
      assertEquals(i + 1, result.rows().get(i).whole("row_no"));
      days.add(result.rows().get(i).text("contract_signed_date"));
    }

    assertEquals(days.stream().sorted().toList(), days);
  }

  @Test
  void saysWhatWasLeftOut() {
    assertEquals(4, count(Rule.IMPORT_DUPLICATE_LEFT));
    assertEquals(12, count(Rule.IMPORT_TOTAL_LEFT));
    assertEquals(1, count(Rule.IMPORT_NONE_DECLARED));
    assertEquals(0, count(Rule.IMPORT_COLUMNS_NOT_KEPT));
    assertEquals(2, count(Rule.IMPORT_HEADER_LEFT));
    assertEquals(2, count(Rule.IMPORT_BIDDER_READ));
    assertEquals(1, count(Rule.ROW_HIDDEN));
    assertEquals(0, count(Rule.IMPORT_COLUMN_UNKNOWN));
  }

  private static long count(Rule rule) {
    return result.problems().sorted().stream()
        .filter(problem -> problem.rule().equals(rule))
        .count();
  }

  @Test
  void tellsTheMonthOfEverySheet() {
    var months = result.sheets().stream().map(sheet -> sheet.months().get(0)).distinct();

    assertEquals(
        Stream.iterate(Purchases.FIRST, month -> month.plusMonths(1)).limit(12).toList(),
        months.toList());
  }

  @Test
  void importingThemAgainChangesNothing() throws IOException {
    var before = Files.readAllBytes(result.file());
    var again =
        new OfficeImport(ImportKind.PROCUREMENT, site, new FiscalYear(2566), ColumnChoices.NONE)
            .run(files(), true);

    assertFalse(again.written());
    assertEquals(new ImportResult.Counts(246, 4, 0, 0, 242), again.counts());
    assertEquals(List.copyOf(result.rows()), again.rows());
    assertArrayEquals(before, Files.readAllBytes(result.file()));
  }

  @Test
  void theYearAnswersO17OfTheNextAssessment() {
    assertEquals(
        List.of(new ImportResult.Fed(new FiscalYear(2567), "o17", false)),
        result.feeds().stream().filter(fed -> fed.item().equals("o17")).toList());
  }
}

package org.prongsai.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.text.FiscalYear;

/** Totals against sums that are made in another way: group by group, over all rows again. */
class SpendingTablesTest {

  private static final FiscalYear YEAR = new FiscalYear(2566);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyGroupIsTheSumOfItsRows(long seed) {
    var rows = new MadePurchases(seed).rows(YEAR, 150);
    var summary = summary(rows);

    assertGroups(summary, "method", rows, row -> row.text("method"));
    assertGroups(summary, "source", rows, row -> row.text("budget_source"));
    assertGroups(summary, "status", rows, row -> row.text("status"));
    assertGroups(summary, "village", rows, row -> row.text("village_no"));
    assertGroups(summary, "total", rows, row -> "all");
    assertGroups(
        summary,
        "month",
        rows,
        row ->
            row.day("contract_signed_date").map(day -> YearMonth.from(day).toString()).orElse(""));
  }

  @Test
  void everyMonthOfTheYearIsThereAndOnlyThose() {
    var months = groups(summary(List.of()), "month").keySet();
    assertEquals(12, months.size());
    assertTrue(months.contains("2022-10") && months.contains("2023-09"), months::toString);
  }

  @Test
  void aMonthStillToComeIsNotSaidToBeWithoutPurchases() {
    var running = new FiscalYear(2567);
    assertEquals(LocalDate.of(2024, 3, 31), MadePurchases.settings().asOf());
    var none = MadePurchases.settingsWithNone(running);
    var summary = new SpendingTables(none, MadePurchases.tables(List.of())).summaries();
    assertEquals(
        Set.of("2023-10", "2023-11", "2023-12", "2024-01", "2024-02", "2024-03"),
        groups(summary.get(SpendingTables.PROCUREMENT_SUMMARY).rows(), "month").keySet());
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void suppliersAreRankedByWhatTheyGet(long seed) {
    var purchases = new MadePurchases(seed).rows(YEAR, 120);
    var suppliers = tables(purchases).summaries().get(SpendingTables.SUPPLIERS).rows();

    var rows = purchases.stream().filter(r -> !r.text("status").equals("cancelled")).toList();
    assertTrue(rows.size() < purchases.size(), "some are cancelled");
    var sums = new HashMap<String, BigDecimal>();
    for (var row : rows) {
      if (!row.text("supplier_name").isEmpty()) {
        sums.merge(row.text("supplier_name"), amount(row, "agreed_price_thb"), BigDecimal::add);
      }
    }
    assertEquals(sums.size(), suppliers.size());
    var soFar = BigDecimal.ZERO;
    var whole = rows.stream().map(r -> amount(r, "agreed_price_thb")).reduce(BigDecimal::add).get();
    for (var row : suppliers) {
      assertEquals(0, sums.get(row.text("supplier_name")).compareTo(amount(row, "agreed_thb")));
      soFar = soFar.add(amount(row, "agreed_thb"));
      assertEquals(percent(soFar, whole), amount(row, "cumulative_percent"));
      assertEquals(
          0, percent(amount(row, "agreed_thb"), whole).compareTo(amount(row, "agreed_percent")));
    }
    var inOrder =
        suppliers.stream()
            .sorted(Comparator.comparing((Row r) -> amount(r, "agreed_thb")).reversed())
            .map(r -> amount(r, "agreed_thb"))
            .toList();
    assertEquals(inOrder, suppliers.stream().map(r -> amount(r, "agreed_thb")).toList());
  }

  @Test
  void aYearThatIsDeclaredToHaveNothingHasItsTotal() {
    var summary =
        new SpendingTables(MadePurchases.settingsWithNone(YEAR), MadePurchases.tables(List.of()))
            .summaries()
            .get(SpendingTables.PROCUREMENT_SUMMARY)
            .rows();
    assertEquals(0, groups(summary, "total").get("all").whole("contracts"));
    assertEquals("", groups(summary, "total").get("all").text("agreed_percent"));
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void thePagesShowTheLargestAndTheFirst(long seed) {
    var rows = new MadePurchases(seed).rows(YEAR, 500);
    var highlights = Highlights.of(MadePurchases.tables(rows), MadePurchases.settings().asOf());

    var largest =
        rows.stream()
            .filter(row -> row.decimal("agreed_price_thb").isPresent())
            .sorted(
                Comparator.comparing((Row r) -> amount(r, "agreed_price_thb"))
                    .reversed()
                    .thenComparing(r -> r.whole("row_no")))
            .limit(10)
            .toList();
    assertEquals(largest, highlights.largest(YEAR));
    for (int village : highlights.villages()) {
      var own = rows.stream().filter(row -> row.whole("village_no") == village).toList();
      var listed = highlights.village(SpendingTables.PROCUREMENT, village);
      assertEquals(own.size(), listed.all());
      assertEquals(own.stream().limit(Highlights.MOST).toList(), listed.rows());
      var kept = own.stream().filter(row -> !row.text("status").equals("cancelled")).toList();
      assertEquals(kept.size(), listed.kept());
      assertEquals(count(own, ""), listed.states().unstated());
      assertEquals(count(own, "not-signed") + count(own, "active"), listed.states().unfinished());
      assertEquals(
          0,
          kept.stream()
              .map(row -> amount(row, "agreed_price_thb"))
              .reduce(BigDecimal.ZERO, BigDecimal::add)
              .compareTo(listed.sum()));
    }
  }

  private static long count(List<Row> rows, String status) {
    return rows.stream().filter(row -> row.text("status").equals(status)).count();
  }

  private static void assertGroups(
      List<Row> summary, String dimension, List<Row> rows, Function<Row, String> group) {
    var groups = groups(summary, dimension);
    var all = amount(groups(summary, "total").get("all"), "agreed_thb");
    int counted = 0;
    for (var entry : groups.entrySet()) {
      Predicate<Row> belongs =
          row -> entry.getKey().equals(group.apply(row).isEmpty() ? "unstated" : group.apply(row));
      var own = rows.stream().filter(belongs).toList();
      counted += own.size();
      assertEquals(own.size(), entry.getValue().whole("contracts"), entry.getKey());
      assertSum(own, "budget_amount_thb", entry.getValue(), "budget_thb");
      assertSum(own, "reference_price_thb", entry.getValue(), "reference_thb");
      assertSum(own, "agreed_price_thb", entry.getValue(), "agreed_thb");
      var share = entry.getValue().decimal("agreed_thb").map(sum -> percent(sum, all));
      assertEquals(share.isPresent(), entry.getValue().decimal("agreed_percent").isPresent());
      assertEquals(
          0, share.orElse(BigDecimal.ZERO).compareTo(amount(entry.getValue(), "agreed_percent")));
      assertEquals(
          percent(BigDecimal.valueOf(own.size()), BigDecimal.valueOf(rows.size())),
          amount(entry.getValue(), "contracts_percent"));
    }
    assertEquals(rows.size(), counted, dimension);
  }

  private static void assertSum(List<Row> rows, String column, Row found, String sum) {
    var expected =
        rows.stream().map(row -> amount(row, column)).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(0, expected.compareTo(amount(found, sum)), sum);
    long unstated = rows.stream().filter(row -> row.decimal(column).isEmpty()).count();
    assertEquals(unstated, found.whole(sum.replace("_thb", "_unstated")), sum);
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP);
  }

  private static BigDecimal amount(Row row, String column) {
    return row.decimal(column).orElse(BigDecimal.ZERO);
  }

  private static Map<String, Row> groups(List<Row> summary, String dimension) {
    var groups = new HashMap<String, Row>();
    for (var row : new ArrayList<>(summary)) {
      if (row.text("dimension").equals(dimension)) {
        groups.put(row.text("group"), row);
      }
    }
    return groups;
  }

  private static List<Row> summary(List<Row> rows) {
    return (rows.isEmpty()
            ? new SpendingTables(
                MadePurchases.settingsWithNone(YEAR), MadePurchases.tables(List.of()))
            : tables(rows))
        .summaries()
        .get(SpendingTables.PROCUREMENT_SUMMARY)
        .rows();
  }

  private static SpendingTables tables(List<Row> rows) {
    Map<String, Table> tables = MadePurchases.tables(rows);
    return new SpendingTables(MadePurchases.settings(), tables);
  }
}

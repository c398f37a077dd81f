package org.prongsai.ita.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.columns.ItaReconciliationColumns;
import org.prongsai.model.Dataset;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.text.FiscalYear;

/**
 * The published lines of a year: its figures, its total by the next year, its level, its change.
 */
class ReconciliationTableTest {

  private static final String RULES = "iit=i1 oit=o1,o2,o3 total=iit*40,oit*60";
  private static final String SCORES = "i1=80.00 o1=100.00 o2=100.00 o3=0.00";

  private final List<Row> results = new ArrayList<>();
  private final TreeMap<FiscalYear, Assessment> assessments = new TreeMap<>();

  private void assessed(String rules, String scores) {
    assessments.put(MadeYear.YEAR, MadeYear.assessed(rules, scores));
  }

  /** Cells such as {@code score=80.00 level=pass}; none where empty. */
  private void result(int year, String cells) {
    var row = Row.of(new FiscalYear(year));
    for (var cell : cells.isEmpty() ? new String[0] : cells.split(" ")) {
      var sides = cell.split("=");
      row = row.with(sides[0], sides[1]);
    }
    results.add(row);
  }

  private static Table table(List<Row> rows) {
    var dataset =
        new Dataset(
            "ita-results",
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            true,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false,
            false,
            Map.of(),
            Map.of());
    return new Table(dataset, rows);
  }

  /** The lines of a figure in a year, printed, recomputed, difference, bounds, verdict, formula. */
  private String lines(int year, String figure) {
    return new ReconciliationTable(table(results), assessments)
        .rows().stream()
            .filter(row -> row.year().be() == year)
            .filter(row -> row.text(ItaReconciliationColumns.FIGURE).equals(figure))
            .map(ReconciliationTableTest::words)
            .collect(Collectors.joining("\n"));
  }

  private static String words(Row row) {
    return Stream.of(
            ItaReconciliationColumns.PUBLISHED,
            ItaReconciliationColumns.RECOMPUTED,
            ItaReconciliationColumns.DIFFERENCE,
            ItaReconciliationColumns.RECOMPUTED_LOW,
            ItaReconciliationColumns.RECOMPUTED_HIGH,
            ItaReconciliationColumns.VERDICT,
            ItaReconciliationColumns.FORMULA)
        .map(row::text)
        .map(text -> text.isEmpty() ? "-" : text)
        .collect(Collectors.joining(" "));
  }

  @Test
  void aFigureStandsBesideWhatItsInputsMakeOfIt() {
    assessed(RULES, SCORES + " oit=66.70");
    assertEquals(
        "66.70 66.67 0.03 66.6666 66.6667 differs "
            + "(o1 100.00 + o2 100.00 + o3 0.00) / 3 = 66.6666… → 66.67",
        lines(2590, "oit"));
  }

  /** Two ways of 80.00 and 66.67; the interval of both decides where a score is printed. */
  @ParameterizedTest
  @CsvSource({
    "'', - 66.67 - 66.6666 80.005 not-in-source",
    "total=70.00, 70.00 66.67 3.33 66.6666 80.005 agrees"
  })
  void aFigureOfTwoWaysLiesBetweenThem(String printed, String line) {
    assessed("oit=o1,o2,o3 total=oit total=i1", (SCORES + " " + printed).strip());
    assertEquals(line + " oit 66.6666… = 66.6666… → 66.67; i1 80.00 = 80.00", lines(2590, "total"));
  }

  @Test
  void whatIsNotPrintedIsBoundedWhereSomethingFollows() {
    assessed("oit=o1,o2 total=oit,i1", "total=40.00");
    assertEquals("- - - 29.99 80.01 not-in-source 29.99 ≤ i1 < 80.01", lines(2590, "i1"));
    assertEquals("", lines(2590, "o1"));
    assessed("oit=o1,o2", "oit=100.00");
    assertEquals("- 100.00 - 100.00 100.00 not-in-source o1 = 100.00", lines(2590, "o1"));
  }

  /** Of each level above it says what it lacks; with a total of 90 nobody knows what iit was. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          improve | total=72.00 | agrees total 72.00; BELOW PASS → improve
          pass    | total=72.00 | differs total 72.00; BELOW PASS → improve
          ''      | total=72.00 | not-in-source total 72.00; BELOW PASS → improve
          good    | total=90.00 | not-derivable total 90.00, oit 100.00; not excellent: total < 95.00
          ''      | total=90.00 | ''
          ''      | iit=80.00 oit=96.00 total=96.00 | not-in-source \
          total 96.00, iit 80.00, oit 96.00; \
          not excellent: iit < 95.00; not good: iit < 85.00 → pass
          ''      | iit=95.00 oit=95.00 total=95.00 | not-in-source \
          total 95.00, iit 95.00, oit 95.00 → excellent
          """)
  void aLevelFollowsFromTheScoresThatAreKnown(String printed, String scores, String line) {
    result(2590, printed.isEmpty() ? "" : "level=" + printed);
    assessed(RULES, scores);
    var below = "not excellent: total < 95.00; not good: total < 85.00; not pass: total < 85.00";
    var words = line.isEmpty() ? "" : "- - - - - " + line.replace("BELOW PASS", below);
    assertEquals(words, lines(2590, "level"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          score=80.00   | score=90.00 change_from_previous=10.01 | 10.01 10.00 0.01 9.99 10.01 agrees
          score=80.00   | score=90.00 change_from_previous=9.98  | 9.98 10.00 -0.02 9.99 10.01 differs
          """)
  void aChangeIsTheDifferenceOfTwoPrintedTotals(String before, String now, String line) {
    result(2589, before);
    result(2590, now);
    assertEquals(line + " total 2590 90.00 − total 2589 80.00 = 10.00", lines(2590, "change"));
  }

  @ParameterizedTest
  @CsvSource({
    "score=80.00 status=derived, score=90.00 change_from_previous=10.00, 10.00 - - - - not-derivable -",
    "status=not-stated, score=90.00 change_from_previous=10.00, 10.00 - - - - not-derivable -",
    "score=80.00, change_from_previous=10.00, 10.00 - - - - not-derivable -",
    "score=80.00, score=90.00, ''"
  })
  void aChangeIsNotComparedWhereOneTotalIsNotPrinted(String before, String now, String line) {
    result(2589, before);
    result(2590, now);
    assertEquals(line, lines(2590, "change"));
  }

  @Test
  void aTotalThatIsNotPrintedFollowsFromTheNextYear() {
    result(2589, "score=80.00 status=derived");
    result(2590, "score=90.00 change_from_previous=10.00");
    assertEquals(
        "- 80.00 - 79.99 80.01 not-in-source total 2590 90.00 − change 2590 10.00 = 80.00",
        lines(2589, "total"));
    assertEquals("", lines(2590, "total"));
  }

  @Test
  void aTotalThatCanBeRecomputedNeedsNoNextYear() {
    result(2590, "score=72.00 status=derived");
    result(2591, "score=90.00 change_from_previous=18.00");
    assessed(RULES, SCORES);
    assertEquals(
        "- 72.00 - 71.998 72.002 not-in-source 0.40 × iit 80.00 + 0.60 × oit 66.6666… = 72.00",
        lines(2590, "total"));
  }

  /** Kind, code and rule stand in columns, so that nobody takes an id apart. */
  @Test
  void aFigureSaysWhatItIsAndHowItsRuleIsKnown() {
    assessments.put(ShippedYear.assessment().year(), ShippedYear.assessment());
    result(2567, "score=94.66 level=pass change_from_previous=0.62");
    var columns = new LinkedHashMap<String, String>();
    for (var row : new ReconciliationTable(table(results), assessments).rows()) {
      columns.put(
          row.text("figure"),
          row.text("figure_kind") + " " + row.text("code") + " " + row.text("rule_basis"));
    }
    var expected =
        Map.of(
            "e8", "question e8 recalled",
            "9.2", "sub-indicator 9.2 found",
            "indicator-9", "indicator 9 found",
            "eit-1", "tool-part EIT-1 recalled",
            "eit-1-6", "tool-part EIT-1-6 recalled",
            "iit", "tool IIT found",
            "total", "total  found",
            "level", "level  recalled",
            "change", "change  ");
    expected.forEach((figure, words) -> assertEquals(words, columns.get(figure), figure));
  }
}

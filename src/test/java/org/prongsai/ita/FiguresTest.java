package org.prongsai.ita;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.Row;
import org.prongsai.text.FiscalYear;

/** The figures that prose and pages name, looked up in tables as they are published. */
class FiguresTest {

  private static final FiscalYear YEAR = new FiscalYear(2567);
  private static final FiscalYear UNKNOWN = new FiscalYear(2571);

  private final ChecklistSite site =
      new ChecklistSite()
          .with("ita-results", 2566, "change_from_previous", "-0.50")
          .with(
              "ita-results",
              2567,
              "score",
              "90.25",
              "pass_mark",
              "85.00",
              "level",
              "pass",
              "change_from_previous",
              "1.25")
          .with("ita-tool-scores", 2567, "tool", "IIT", "score", "91.00")
          .with("ita-tool-scores", 2567, "tool", "EIT", "part", "1", "score", "92.00")
          .with("ita-tool-scores", 2567, "tool", "EIT", "part", "2", "score", "93.00")
          .with("ita-indicator-scores", 2567, "indicator", "9", "score", "94.00")
          .with("ita-question-scores", 2567, "question", "i1", "score", "0.00")
          .with("ita-question-scores", 2567, "question", "o17", "score", "0.00")
          .with("ita-question-scores", 2567, "question", "o18", "score", "100.00");

  private Figures figures() {
    return site.figures();
  }

  private Optional<String> score(String id) {
    return figures().score(YEAR, id).flatMap(f -> f.value()).map(BigDecimal::toPlainString);
  }

  @ParameterizedTest
  @CsvSource({
    "total,90.25",
    "pass-mark,85.00",
    "iit,91.00",
    "eit-1,92.00",
    "eit-2,93.00",
    "indicator-9,94.00",
    "o17,0.00"
  })
  void findsAScoreByItsId(String id, String score) {
    assertEquals(Optional.of(score), score(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"oit", "eit", "o19", "o017", "x1", "indicator-1", "indicator-", "", "sum"})
  void findsNoScoreThatIsNotThere(String id) {
    assertEquals(Optional.empty(), score(id));
    assertEquals(Optional.empty(), figures().score(UNKNOWN, id));
  }

  @Test
  void aLevelIsWordsInPlaceOfANumber() {
    var level = figures().score(YEAR, "level").orElseThrow();

    assertEquals("Pass", level.words().en());
    assertEquals(Optional.empty(), level.value());
    assertEquals(Optional.empty(), figures().score(new FiscalYear(2566), "level"));
  }

  @Test
  void tellsWhatThisSiteComputed() {
    var before = figures().score(new FiscalYear(2566), "total").orElseThrow();

    assertEquals(Optional.of(new BigDecimal("89.00")), before.value());
    assertTrue(before.derived());
    assertFalse(figures().score(YEAR, "total").orElseThrow().derived());
  }

  @Test
  void onlyTheTotalHasAChange() {
    var change = figures().change(YEAR, "total").orElseThrow();

    assertEquals(Optional.of(new BigDecimal("1.25")), change.value());
    assertFalse(change.derived());
    assertEquals(Optional.empty(), figures().change(YEAR, "iit"));
    assertEquals(Optional.empty(), figures().change(UNKNOWN, "total"));
  }

  @ParameterizedTest
  @CsvSource({"iit,30", "eit,30", "eit-1,15", "eit-2,15", "oit,40"})
  void knowsTheWeightOfEachToolAndPart(String id, String weight) {
    assertEquals(Optional.of(new BigDecimal(weight)), figures().weight(YEAR, id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"eit-3", "oit-1", "total"})
  void knowsNoWeightOfWhatIsNoToolOrPart(String id) {
    assertEquals(Optional.empty(), figures().weight(YEAR, id));
    assertEquals(Optional.empty(), figures().weight(UNKNOWN, "iit"));
  }

  @Test
  void knowsTheLeastTotalOfALevel() {
    assertEquals(Optional.of(new BigDecimal("85.00")), figures().threshold(YEAR, "pass"));
    assertEquals(Optional.empty(), figures().threshold(YEAR, "best"));
    assertEquals(Optional.empty(), figures().threshold(UNKNOWN, "pass"));
  }

  @Test
  void countsRowsOfAKindInAYear() {
    site.with("ita-analyses", 2567, "area", "3")
        .with("ita-analyses", 2567, "area", "1")
        .with("ita-measures", 2567, "area", "3")
        .with("ita-measures", 2567, "area", "7")
        .with("ita-measures", 2566, "area", "6")
        .with("ita-measure-steps", 2567)
        .with("ita-limitations", 2567, "kind", "limitation")
        .with("ita-limitations", 2567, "kind", "suggestion")
        .with("ita-limitations", 2567, "kind", "suggestion")
        .with("source-corrections", 2567);

    assertEquals(List.of(1, 3, 7), List.copyOf(figures().areas(YEAR)));
    assertEquals(Optional.of(3), figures().count(YEAR, "areas"));
    assertEquals(Optional.of(2), figures().count(YEAR, "measures"));
    assertEquals(Optional.of(1), figures().count(YEAR, "steps"));
    assertEquals(Optional.of(1), figures().count(YEAR, "limitations"));
    assertEquals(Optional.of(2), figures().count(YEAR, "suggestions"));
    assertEquals(Optional.of(59), figures().count(YEAR, "questions"));
    assertEquals(Optional.of(35), figures().count(YEAR, "items"));
    assertEquals(Optional.of(1), figures().count(YEAR, "zero-items"));
    assertEquals(Optional.of(1), figures().count(YEAR, "corrections"));
    assertEquals(Optional.empty(), figures().count(YEAR, "pages"));
    assertEquals(Optional.empty(), figures().count(UNKNOWN, "items"));
  }

  @Test
  void anItemWithoutPointsIsAZeroItemAndAQuestionOfASurveyIsNone() {
    assertEquals(
        List.of("o17"), figures().zeroItems(YEAR).stream().map(r -> r.text("question")).toList());
  }

  @Test
  void aYearWithScoresIsAssessedAndAnotherIsNot() {
    assertEquals(Optional.of(YEAR), figures().assessment(YEAR).map(a -> a.year()));
    assertEquals(Optional.empty(), figures().assessment(UNKNOWN));
  }

  @Test
  void findsARowByATextOfIt() {
    assertEquals(
        Optional.of("100.00"),
        figures().find("ita-question-scores", YEAR, "question", "o18").map(FiguresTest::score));
    assertEquals(Optional.of("92.00"), figures().tool(YEAR, "eit-1").map(FiguresTest::score));
    assertEquals(Optional.of("90.25"), figures().result(YEAR).map(FiguresTest::score));
    assertThrows(IllegalArgumentException.class, () -> figures().table("nope"));
    assertTrue(figures().tables().containsKey("ita-results"));
  }

  private static String score(Row row) {
    return row.text("score");
  }
}

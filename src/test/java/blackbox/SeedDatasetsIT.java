package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published tables say what the source document says. */
class SeedDatasetsIT {

  private static final List<String> UNPRINTED =
      List.of("e8", "o7", "o10", "o11", "o22", "o23", "o24", "o25");

  private final PublishedSite site = PublishedSite.ofThisProject();
  private final Seed seed = Seed.with(site);
  private final SeedScores scores = new SeedScores(seed);
  private final SeedAnalysis analysis = new SeedAnalysis(seed);
  private final SeedPlan plan = new SeedPlan(seed);

  @Test
  void resultIsThePrintedOne() {
    var expected =
        List.of(
            scores.overall().toPlainString(),
            scores.level(),
            scores.passMark().toPlainString(),
            scores.change().toPlainString(),
            "stated");
    assertIterableEquals(
        List.of(expected),
        rows(
            "ita-results",
            scores.year(),
            "score",
            "level_th",
            "pass_mark",
            "change_from_previous",
            "status"));
  }

  @Test
  void scoreOfTheYearBeforeIsThePrintedOneLessTheChangeAndSaysThatItIsDerived() {
    var derived = scores.overall().subtract(scores.change()).toPlainString();
    assertIterableEquals(
        List.of(List.of(derived, "", "", "", "derived")),
        rows(
            "ita-results",
            scores.yearBefore(),
            "score",
            "level_th",
            "pass_mark",
            "change_from_previous",
            "status"));
  }

  @Test
  void indicatorScoresAreThePrintedOnes() {
    var expected =
        scores.indicators().stream()
            .map(row -> List.of(row.number(), row.tool(), row.name(), row.score(), "stated"))
            .toList();
    assertEquals(10, expected.size());
    assertIterableEquals(
        expected,
        rows(
            "ita-indicator-scores",
            scores.year(),
            "indicator",
            "tool",
            "name_th",
            "score",
            "status"));
  }

  @Test
  void toolScoresAreThePrintedOnes() {
    var expected =
        scores.toolScores().stream()
            .map(
                row ->
                    List.of(
                        row.tool(),
                        row.part(),
                        row.toolName() + (row.part().isEmpty() ? "" : " ส่วนที่ " + row.part()),
                        row.score(),
                        "stated"))
            .toList();
    assertEquals(4, expected.size());
    assertIterableEquals(
        expected,
        rows("ita-tool-scores", scores.year(), "tool", "part", "name_th", "score", "status"));
  }

  @Test
  void everyQuestionIsARowAndOnlyPrintedOnesHaveAScore() {
    var printed = new LinkedHashMap<String, List<String>>();
    for (var row : analysis.questions()) {
      var cells = List.of(row.question(), row.tool(), row.score(), "stated", row.label());
      var before = printed.putIfAbsent(row.question(), cells);
      if (before != null) {
        assertEquals(before.get(2), row.score(), row.question() + " has one score everywhere");
      }
    }
    assertEquals(51, printed.size());

    var expected = new ArrayList<List<String>>();
    for (var question : questionsOfTheYear()) {
      var tool = Map.of('i', "IIT", 'e', "EIT", 'o', "OIT").get(question.charAt(0));
      var unprinted = List.of(question, tool, "", "not-stated", "");
      expected.add(printed.getOrDefault(question, unprinted));
      assertEquals(UNPRINTED.contains(question), !printed.containsKey(question), question);
    }
    assertEquals(59, expected.size());
    assertIterableEquals(
        expected,
        rows(
            "ita-question-scores",
            scores.year(),
            "question",
            "tool",
            "score",
            "status",
            "source_label"));
  }

  private static List<String> questionsOfTheYear() {
    return Stream.of(numbered("i", 15), numbered("e", 9), numbered("o", 35))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> numbered(String letter, int count) {
    return Stream.iterate(1, number -> number + 1).limit(count).map(n -> letter + n).toList();
  }

  @Test
  void analysesAreTheRowsOfTheSevenTables() {
    var expected =
        analysis.questions().stream()
            .map(
                row ->
                    List.of(
                        row.area(),
                        row.question(),
                        Folded.of(analysis.areas().get(row.area())),
                        row.tool(),
                        row.score(),
                        Folded.of(row.label()),
                        row.finding()))
            .toList();
    assertEquals(58, expected.size());
    assertEquals(7, analysis.areas().size());
    assertIterableEquals(
        expected,
        folded(
            rows(
                "ita-analyses",
                scores.year(),
                "area",
                "question",
                "area_th",
                "tool",
                "score",
                "source_label",
                "finding")));
  }

  @Test
  void labelsAreKeptAsPrintedMisprintsIncluded() {
    assertIterableEquals(
        analysis.questions().stream().map(SeedAnalysis.Question::label).toList(),
        site.table("ita-analyses", scores.year()).stream()
            .map(row -> row.get("source_label"))
            .toList());
  }

  @Test
  void findingsAreTheBlocksOfTheLastColumn() {
    var expected =
        analysis.findings().stream()
            .map(row -> List.of(row.id(), row.area(), row.tool(), row.action(), row.text()))
            .toList();
    assertEquals(17, expected.size());
    assertIterableEquals(
        folded(expected),
        folded(
            rows("ita-findings", scores.year(), "finding", "area", "tool", "action", "text_th")));
  }

  @Test
  void measuresAreThoseOfThePlan() {
    var expected =
        plan.measures().stream()
            .map(
                row ->
                    List.of(
                        row.id(),
                        row.area(),
                        row.text(),
                        row.responsible(),
                        row.start().toString(),
                        row.end().toString(),
                        row.monitoring(),
                        row.reporting()))
            .toList();
    assertEquals(11, expected.size());
    assertIterableEquals(
        folded(expected),
        folded(
            rows(
                "ita-measures",
                plan.year(),
                "measure",
                "area",
                "measure_th",
                "responsible_th",
                "start_date",
                "end_date",
                "monitoring_th",
                "reporting")));
  }

  @Test
  void stepsAreThoseOfThePlanTiedToAMeasureOnlyWhereTheDocumentDoes() {
    var expected =
        plan.steps().stream()
            .map(
                row ->
                    List.of(row.id(), row.area(), row.printedNumber(), row.measure(), row.text()))
            .toList();
    assertEquals(20, expected.size());
    assertIterableEquals(
        folded(expected),
        folded(
            rows(
                "ita-measure-steps",
                plan.year(),
                "step",
                "area",
                "printed_number",
                "measure",
                "step_th")));
  }

  @Test
  void limitationsAndSuggestionsAreThePrintedOnes() {
    var expected = new ArrayList<List<String>>();
    expected.addAll(remarks("limitation", "๑. การขอความร่วมมือ"));
    expected.addAll(remarks("suggestion", "๑. อำนวยความสะดวก"));
    assertEquals(2 + 3, expected.size());
    assertIterableEquals(
        folded(expected),
        folded(rows("ita-limitations", scores.year(), "kind", "number", "text_th")));
  }

  private List<List<String>> remarks(String kind, String first) {
    return seed.block(first).stream()
        .map(line -> PrintedList.of(seed.read().get(line)).get(0))
        .map(entry -> List.of(kind, entry.number(), entry.text()))
        .toList();
  }

  private List<List<String>> rows(String dataset, String year, String... columns) {
    return site.table(dataset, year).stream()
        .map(row -> Stream.of(columns).map(row::get).toList())
        .toList();
  }

  private static List<List<String>> folded(List<List<String>> rows) {
    return rows.stream().map(row -> row.stream().map(Folded::of).toList()).toList();
  }
}

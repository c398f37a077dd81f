package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published scores and remarks are those of the source document. */
class SeedDatasetsIT {

  private static final List<String> UNPRINTED =
      List.of("e8", "o7", "o10", "o11", "o22", "o23", "o24", "o25");

  private final PublishedSite site = PublishedSite.ofThisProject();
  private final Seed seed = Seed.with(site);
  private final SeedScores scores = new SeedScores(seed);
  private final SeedAnalysis analysis = new SeedAnalysis(seed);

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
        site.cells(
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
        site.cells(
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
        site.cells(
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
        site.cells("ita-tool-scores", scores.year(), "tool", "part", "name_th", "score", "status"));
  }

  @Test
  void everyQuestionIsARowAndOnlyPrintedOrForcedOnesHaveAScore() {
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
      // Every unprinted item can only be 100; e8 cannot be told.
      var unprinted =
          tool.equals("OIT")
              ? List.of(question, tool, "100.00", "derived", "")
              : List.of(question, tool, "", "not-stated", "");
      expected.add(printed.getOrDefault(question, unprinted));
      assertEquals(UNPRINTED.contains(question), !printed.containsKey(question), question);
    }
    assertEquals(59, expected.size());
    assertIterableEquals(
        expected,
        site.cells(
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
  void limitationsAndSuggestionsAreThePrintedOnes() {
    var expected = new ArrayList<List<String>>();
    expected.addAll(remarks("limitation", "๑. การขอความร่วมมือ"));
    expected.addAll(remarks("suggestion", "๑. อำนวยความสะดวก"));
    assertEquals(2 + 3, expected.size());
    assertIterableEquals(
        Folded.rows(expected),
        Folded.rows(site.cells("ita-limitations", scores.year(), "kind", "number", "text_th")));
  }

  private List<List<String>> remarks(String kind, String first) {
    return seed.block(first).stream()
        .map(line -> PrintedList.of(seed.read().get(line)).get(0))
        .map(entry -> List.of(kind, entry.number(), entry.text()))
        .toList();
  }
}

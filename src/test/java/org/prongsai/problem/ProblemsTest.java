package org.prongsai.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  private static final int FOUND = Problems.MOST + 1_000;
  private static final String FILE = "content/data/x/2567.csv";

  private final Problems problems = new Problems();

  @Test
  void ofManyAlikeTheFirstAreKeptInWhateverOrderTheyAreFound() {
    var lines = new ArrayList<>(IntStream.rangeClosed(2, FOUND + 1).boxed().toList());
    Collections.shuffle(lines, new Random(1));
    lines.forEach(line -> problems.add(Rule.CELL_NOT_A_DATE, cell(line, "day"), "x"));
    assertEquals(
        IntStream.rangeClosed(2, Problems.MOST + 1).boxed().toList(),
        problems.sorted().stream().map(problem -> problem.location().line()).toList());
  }

  @Test
  void allAreCountedAndTheOthersAreSaidToBeMore() {
    fill(Rule.CELL_NOT_A_DATE, "day");
    fill(Rule.READ_AS, "day");
    problems.add(Rule.CELL_NOT_A_DATE, cell(2, "other"), "x");
    assertEquals(FOUND + 1, problems.count(Severity.ERROR));
    assertEquals(FOUND, problems.count(Severity.NOTE));
    int more = FOUND - Problems.MOST;
    assertEquals(
        List.of(
            new Problems.More(Rule.CELL_NOT_A_DATE, FILE, "day", more),
            new Problems.More(Rule.READ_AS, FILE, "day", more)),
        problems.more().stream().sorted((a, b) -> a.rule().compareTo(b.rule())).toList());
  }

  @Test
  void thePlaceOfOneThatIsNotKeptIsKnown() {
    fill(Rule.CELL_NOT_A_DATE, "day");
    assertTrue(problems.hasAt(cell(FOUND, "day")));
    assertFalse(problems.hasAt(cell(FOUND, "other")));
    assertFalse(problems.hasAt(cell(FOUND + 2, "day")));
  }

  @Test
  void everyReportSaysHowManyAreNotListed() {
    fill(Rule.CELL_NOT_A_DATE, "day");
    var words = ProblemWords.of("en");
    var sentence =
        "content/data/x/2567.csv: 1000 more [cell-not-a-date], column day, are counted and not"
            + " listed";
    var text = new TextReport(words).write(problems, RunOutcome.NOT_PUBLISHED);
    assertTrue(text.contains(sentence + "\n"), text);
    assertTrue(text.contains(FOUND + " errors in 1 file"), text);
    var html = new HtmlReport(words, "rules").write(problems, RunOutcome.NOT_PUBLISHED);
    assertTrue(html.contains("<p>" + sentence + "</p>"), html);
    var json = new JsonReport(words).write(problems, RunOutcome.NOT_PUBLISHED);
    assertTrue(json.contains("\"errors\" : " + FOUND), json);
    assertTrue(json.contains("\"count\" : 1000"), json);
  }

  private void fill(Rule rule, String field) {
    IntStream.rangeClosed(2, FOUND + 1)
        .forEach(line -> problems.add(rule, cell(line, field), "x", "y"));
  }

  private static Location cell(int line, String field) {
    return Location.ofCell(FILE, line, 3, line, field);
  }
}

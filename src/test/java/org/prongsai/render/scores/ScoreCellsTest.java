package org.prongsai.render.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.MadeSite;
import org.prongsai.text.FiscalYear;

class ScoreCellsTest {

  private static final String DERIVED = "Computed by this site, not a result of the NACC";

  private static Cell cell(String words, String question) {
    var scope = new MadeSite().year(2567, words).scope(Language.EN, "2567/scores");
    var year = new FiscalYear(2567);
    var row = scope.figures().find("ita-question-scores", year, "question", question);
    var table = new ScoreTables(scope, year).questions("", List.of(row.orElseThrow()));
    return table.rows().get(0).get(2);
  }

  @Test
  void aComputedScoreIsMarked() {
    assertEquals(DERIVED, cell("o1 100.00 indicator-9 100.00 pass_mark 85.00", "o2").note());
  }

  @Test
  void aComputedZeroIsMarkedAsBoth() {
    var cell = cell("o1 0.00 indicator-9 0.00 pass_mark 85.00", "o2");
    assertEquals("zero", cell.tone());
    assertEquals("no points · " + DERIVED, cell.note());
  }

  @Test
  void aPrintedScoreHasNoMark() {
    assertEquals("", cell("o1 100.00 indicator-9 100.00 pass_mark 85.00", "o1").note());
  }

  /** The mark is that of the total, so a question is said to be below it, not to fail. */
  @Test
  void aQuestionBelowTheMarkSaysWhoseMarkItIs() {
    assertEquals(
        "below 85.00, the mark of the total", cell("i1 80.00 pass_mark 85.00", "i1").note());
  }

  @Test
  void anUnprintedScoreHasTheBoundsThatAreKnownOfIt() {
    var printed = "i1 99.00 i2 98.00 indicator-1 98.00 pass_mark 85.00";
    var cell = cell(printed, "i3");
    assertEquals(
        "Not stated in the document; between 96.975 and 97.025 (both excluded)",
        cell.value().text());
    assertEquals(DERIVED, cell.note());
  }

  @Test
  void anUnprintedScoreOfWhichNothingIsKnownIsOnlyThat() {
    var cell = cell("i1 99.00 pass_mark 85.00", "i3");
    assertEquals("Not stated in the document", cell.value().text());
    assertEquals("", cell.note());
  }
}

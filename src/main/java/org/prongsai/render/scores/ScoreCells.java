package org.prongsai.render.scores;

import static org.prongsai.columns.ItaQuestionScoresColumns.*;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.columns.ItaReconciliationColumns;
import org.prongsai.model.Row;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** Scores of a year as cells of a table. */
record ScoreCells(Scope scope, FiscalYear year) {

  /**
   * The number, a bar, and words where it is low, zero, computed or absent.
   *
   * @param row of a dataset of scores
   * @param low words where the score is below the pass mark of the total
   */
  Cell cell(Row row, Optional<String> low) {
    return row.decimal(SCORE).map(score -> printed(row, score, low)).orElseGet(() -> absent(row));
  }

  private Cell printed(Row row, BigDecimal score, Optional<String> low) {
    var derived = scope.derivedNote(row);
    var cell = Cell.of(scope.format().score(score)).withBar(score.toPlainString());
    var notes =
        Stream.concat(low.stream(), Stream.of(derived)).filter(note -> !note.isEmpty()).toList();
    var noted = cell.withNote(String.join(scope.say("note.and"), notes));
    return score.signum() == 0
        ? noted.withTone("zero")
        : low.isPresent() ? noted.withTone("below") : noted;
  }

  /** An unprinted score: where it must lie, if the printed scores say something of it. */
  private Cell absent(Row row) {
    var words = scope.say("score.not-stated");
    return range(row.text(QUESTION))
        .map(range -> Cell.of(scope.say("score.not-stated-range", words, range)))
        .map(cell -> cell.withNote(scope.say("note.derived")))
        .orElse(Cell.of(words));
  }

  private Optional<String> range(String question) {
    return scope
        .figures()
        .assessment(year)
        .flatMap(assessment -> assessment.implied().range(question))
        .flatMap(
            interval ->
                scope
                    .find("ita-reconciliation", year, ItaReconciliationColumns.FIGURE, question)
                    .map(line -> new ScoreRange(scope).words(line, interval)));
  }
}

package org.prongsai.render.scores;

import static org.prongsai.columns.ItaReconciliationColumns.*;

import org.prongsai.ita.scoring.Interval;
import org.prongsai.model.Row;
import org.prongsai.render.Scope;

/**
 * The range in which a figure lies, in words; the bounds are those of the dataset {@code
 * ita-reconciliation}.
 */
record ScoreRange(Scope scope) {

  /** Both bounds of a row, one where they are the same, or empty where there are none. */
  String bounds(Row row) {
    var low = bound(row, RECOMPUTED_LOW);
    var high = bound(row, RECOMPUTED_HIGH);
    return low.isEmpty() || low.equals(high) ? low : scope.say("range.bounds", low, high);
  }

  /** The bounds of a row in a sentence, with what the interval leaves out. */
  String words(Row row, Interval interval) {
    var ends =
        interval.lowOpen()
            ? interval.highOpen() ? "both-open" : "low-open"
            : interval.highOpen() ? "high-open" : "closed";
    return scope.say("range." + ends, bound(row, RECOMPUTED_LOW), bound(row, RECOMPUTED_HIGH));
  }

  private String bound(Row row, String column) {
    return scope.digits(row.text(column));
  }
}

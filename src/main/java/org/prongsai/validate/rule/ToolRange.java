package org.prongsai.validate.rule;

import static org.prongsai.columns.ItaToolScoresColumns.PART;
import static org.prongsai.columns.ItaToolScoresColumns.SCORE;
import static org.prongsai.columns.ItaToolScoresColumns.TOOL;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.columns.ItaResultsColumns;
import org.prongsai.ita.Completion;
import org.prongsai.model.Row;

/** The least and the greatest score of the tools of a year: a total lies between them. */
record ToolRange(BigDecimal least, BigDecimal most) {

  private static final List<String> TOOLS = List.of("IIT", "EIT", "OIT");
  // Both ends of a sum of printed scores may have been rounded.
  private static final BigDecimal ROUNDING = new BigDecimal("0.01");

  /** The range outside of which a total lies, so that no weights yield it; else empty. */
  static Optional<ToolRange> of(Completion.Completed completed, Row result) {
    var rows = completed.tables().get("ita-tool-scores").of(result.year());
    var scores = TOOLS.stream().map(tool -> scores(rows, tool)).toList();
    var total = result.decimal(ItaResultsColumns.SCORE);
    // Of a tool that has no score nothing is known.
    if (total.isEmpty() || scores.stream().anyMatch(List::isEmpty)) {
      return Optional.empty();
    }
    var all = scores.stream().flatMap(List::stream).toList();
    var range = new ToolRange(Collections.min(all), Collections.max(all));
    return Optional.of(range).filter(found -> found.isOutside(total.get()));
  }

  /** The score of a tool, or those of both its parts; none where one of them is not there. */
  private static List<BigDecimal> scores(List<Row> rows, String tool) {
    var whole = score(rows, tool, 0).toList();
    var parts = Stream.of(1, 2).flatMap(part -> score(rows, tool, part)).toList();
    return whole.isEmpty() && parts.size() == 2 ? parts : whole;
  }

  private static Stream<BigDecimal> score(List<Row> rows, String tool, int part) {
    return rows.stream()
        .filter(row -> row.text(TOOL).equals(tool) && row.whole(PART) == part)
        .flatMap(row -> row.decimal(SCORE).stream())
        .limit(1);
  }

  private boolean isOutside(BigDecimal total) {
    return total.compareTo(least.subtract(ROUNDING)) < 0 || total.compareTo(most.add(ROUNDING)) > 0;
  }
}

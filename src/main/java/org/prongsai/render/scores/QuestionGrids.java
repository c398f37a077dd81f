package org.prongsai.render.scores;

import static org.prongsai.columns.ItaQuestionScoresColumns.*;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.prongsai.columns.ItaQuestionScoresColumns;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.render.Scope;

/** The questions of each tool in little room: how many there are, the lowest, a grid of all. */
record QuestionGrids(Scope scope) {

  static final List<String> TOOLS = List.of("IIT", "EIT", "OIT");

  private static final BigDecimal FULL = new BigDecimal("100");
  private static final String DATASET = "ita-question-scores";

  /** A folded grid for each tool that has questions. */
  List<Part> all() {
    return TOOLS.stream()
        .filter(tool -> !rows(tool).isEmpty())
        .map(tool -> (Part) new Part.Fold(name(tool), brief(tool), List.of(grid(tool))))
        .toList();
  }

  private List<Row> rows(String tool) {
    return scope.rows(DATASET, scope.year()).stream()
        .filter(row -> row.text(TOOL).equals(tool))
        .toList();
  }

  private String name(String tool) {
    return scope.say("tool." + tool);
  }

  /** How many questions a tool has, and which of them scored lowest. */
  String brief(String tool) {
    var rows = rows(tool);
    var least =
        rows.stream().flatMap(row -> row.decimal(SCORE).stream()).min(Comparator.naturalOrder());
    if (least.isEmpty()) {
      return scope.say("scores.questions-count", rows.size());
    }
    var lowest =
        rows.stream()
            .filter(
                row -> row.decimal(SCORE).filter(s -> s.compareTo(least.get()) == 0).isPresent())
            .map(row -> row.text(QUESTION))
            .toList();
    return lowest.size() == rows.size()
        ? scope.say("scores.questions-same", rows.size(), least.get())
        : scope.say(
            "scores.questions-lowest",
            rows.size(),
            lowest.stream().collect(scope.comma()),
            least.get());
  }

  private Part grid(String tool) {
    var rows = rows(tool);
    boolean derived = rows.stream().anyMatch(row -> !scope.derivedNote(row).isEmpty());
    var tiles = new Part.TileGroup(Phrase.EMPTY, rows.stream().map(this::tile).toList());
    return new Part.Tiles(List.of(tiles), List.of(), derived ? scope.say("items.key-derived") : "");
  }

  /** A question as it was shown here before; its place stays. */
  private Part.Tile tile(Row row) {
    var code = row.text(QUESTION);
    var score = row.decimal(SCORE);
    var derived = scope.derivedNote(row);
    var name = scope.phrase(row.localized(ItaQuestionScoresColumns.NAME)).text();
    var words =
        scope.say(
            row.text(TOOL).equals("OIT") ? "items.tile" : "questions.tile",
            code,
            name,
            scope.score(score));
    return new Part.Tile(
        code,
        new FigureLinks(scope, scope.year()).onQuestions(code),
        score.map(scope.format()::score).orElse("–"),
        score.map(QuestionGrids::sign).orElse("unknown"),
        !derived.isEmpty(),
        derived.isEmpty() ? words : words + scope.say("note.and") + derived,
        code);
  }

  private static String sign(BigDecimal score) {
    return score.signum() == 0 ? "zero" : score.compareTo(FULL) == 0 ? "full" : "part";
  }
}

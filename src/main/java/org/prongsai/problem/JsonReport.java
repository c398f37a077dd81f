package org.prongsai.problem;

import java.util.Locale;
import org.prongsai.json.JsonObject;

/**
 * Writes problems for other programs. Names and order of the keys are a contract; so are rule,
 * severity, place and args. The sentences may improve at any time.
 */
public record JsonReport(ProblemWords words) {

  public String write(Problems problems, RunOutcome outcome) {
    var said = words.about(problems);
    var report =
        new JsonObject()
            .set("outcome", outcome.id())
            .set("errors", problems.count(Severity.ERROR))
            .set("warnings", problems.count(Severity.WARNING))
            .set("notes", problems.count(Severity.NOTE))
            .set("problems", problems.sorted().stream().map(one -> problem(one, said)).toList())
            .put("more", problems.more().stream().map(JsonReport::more).toList());
    return report.textByLines();
  }

  /** What is counted and not listed above. */
  private static JsonObject more(Problems.More more) {
    return new JsonObject()
        .set("rule", more.rule().id())
        .set("severity", more.rule().severity().name().toLowerCase(Locale.ROOT))
        .set("file", more.file())
        .set("field", more.field())
        .set("count", more.count());
  }

  private static JsonObject problem(Problem problem, ProblemWords words) {
    var location = problem.location();
    var said =
        new JsonObject()
            .set("rule", problem.rule().id())
            .set("severity", problem.severity().name().toLowerCase(Locale.ROOT))
            .set("file", location.path());
    if (!location.sheet().isEmpty()) {
      said.set("sheet", location.sheet());
    }
    return said.set("line", location.line())
        .set("column", location.column())
        .set("field", location.field())
        .set("cell", location.cell())
        .set("found", words.found(problem))
        .set("expected", words.expected(problem))
        .set("fix", words.fix(problem))
        .set("args", problem.args());
  }
}

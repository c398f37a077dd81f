package org.prongsai.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes problems for other programs. Names and order of the keys are a contract; so are rule,
 * severity, place and args. The sentences may improve at any time.
 */
public final class JsonReport {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ProblemWords words;

  public JsonReport(ProblemWords words) {
    this.words = words;
  }

  public String write(Problems problems, RunOutcome outcome) {
    var report = new LinkedHashMap<String, Object>();
    report.put("outcome", outcome.id());
    report.put("errors", problems.count(Severity.ERROR));
    report.put("warnings", problems.count(Severity.WARNING));
    report.put("notes", problems.count(Severity.NOTE));
    report.put("problems", problems.sorted().stream().map(this::problem).toList());
    if (!problems.more().isEmpty()) {
      report.put("more", problems.more().stream().map(JsonReport::more).toList());
    }
    // The line end of the system would make other bytes of the same report.
    var indenter = new DefaultIndenter("  ", "\n");
    var printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return MAPPER.writer(printer).writeValueAsString(report) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts and numbers can always be written", e);
    }
  }

  /** What is counted and not listed above. */
  private static Map<String, Object> more(Problems.More more) {
    var map = new LinkedHashMap<String, Object>();
    map.put("rule", more.rule().id());
    map.put("severity", more.rule().severity().name().toLowerCase(Locale.ROOT));
    map.put("file", more.file());
    map.put("field", more.field());
    map.put("count", more.count());
    return map;
  }

  private Map<String, Object> problem(Problem problem) {
    var location = problem.location();
    var map = new LinkedHashMap<String, Object>();
    map.put("rule", problem.rule().id());
    map.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    map.put("file", location.file());
    map.put("line", location.line());
    map.put("column", location.column());
    map.put("field", location.field());
    map.put("cell", location.cell());
    map.put("found", words.found(problem));
    map.put("expected", words.expected(problem));
    map.put("fix", words.fix(problem));
    map.put("args", List.copyOf(problem.args()));
    return map;
  }
}

package org.prongsai.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.prongsai.importer.ImportResult;
import org.prongsai.importer.SheetSummary;
import org.prongsai.problem.Problem;
import org.prongsai.problem.ProblemWords;

/** Writes what an import did for programs. Names and order of the keys are a contract. */
final class ImportJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ImportResult result;
  private final ProblemWords words;

  ImportJson(ImportResult result, String language) {
    this.result = result;
    this.words = ProblemWords.of(language);
  }

  /**
   * @param asked whether the table was to be written
   */
  String write(boolean asked) {
    var root = new LinkedHashMap<String, Object>();
    root.put("dataset", result.kind().dataset());
    root.put("data_year_be", result.year().be());
    root.put("feeds", result.feeds().stream().map(ImportJson::fed).toList());
    root.put("sheets", result.sheets().stream().map(ImportJson::sheet).toList());
    root.put("read", result.counts().read());
    root.put("duplicates", result.counts().duplicates());
    root.put("added", result.counts().added());
    root.put("changed", result.counts().changed());
    root.put("unchanged", result.counts().unchanged());
    root.put("rows", result.rows().size());
    root.put("write_asked", asked);
    root.put("written", result.written());
    root.put("problems", result.problems().sorted().stream().map(this::problem).toList());
    // The line end of the system would make other bytes of the same answer.
    var indenter = new DefaultIndenter("  ", "\n");
    var printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return MAPPER.writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts and numbers can always be written", e);
    }
  }

  private static Map<String, Object> fed(ImportResult.Fed fed) {
    var map = new LinkedHashMap<String, Object>();
    map.put("assessment_year_be", fed.year().be());
    map.put("item", fed.item());
    map.put("confirmed", fed.isConfirmed());
    return map;
  }

  private static Map<String, Object> sheet(SheetSummary sheet) {
    var map = new LinkedHashMap<String, Object>();
    map.put("place", sheet.place());
    map.put("form", sheet.form());
    map.put("header_row", sheet.headerRow());
    map.put("month", sheet.month().map(Object::toString).orElse(null));
    map.put("rows", sheet.rows());
    map.put("columns", sheet.columns().stream().map(ImportJson::column).toList());
    return map;
  }

  private static Map<String, Object> column(SheetSummary.MappedColumn column) {
    var map = new LinkedHashMap<String, Object>();
    map.put("cell", column.cell());
    map.put("heading", column.heading());
    map.put("key", column.key());
    return map;
  }

  private Map<String, Object> problem(Problem problem) {
    var map = new LinkedHashMap<String, Object>();
    map.put("rule", problem.rule().id());
    map.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    map.put("place", problem.location().file());
    map.put("cell", problem.location().cell());
    map.put("field", problem.location().field());
    map.put("found", words.found(problem));
    map.put("expected", words.expected(problem));
    map.put("fix", words.fix(problem));
    return map;
  }
}

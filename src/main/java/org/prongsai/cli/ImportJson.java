package org.prongsai.cli;

import java.util.Locale;
import org.prongsai.importer.ImportResult;
import org.prongsai.importer.SheetSummary;
import org.prongsai.json.JsonObject;
import org.prongsai.problem.Problem;
import org.prongsai.problem.ProblemWords;

/** Writes what an import did for programs. Names and order of the keys are a contract. */
record ImportJson(ImportResult result, ProblemWords words) {

  ImportJson(ImportResult result, String language) {
    this(result, ProblemWords.of(language));
  }

  /**
   * @param asked whether the table was to be written
   */
  String write(boolean asked) {
    var root = new JsonObject();
    root.set("dataset", result.kind().dataset());
    root.set("data_year_be", result.year().be());
    root.set("feeds", result.feeds().stream().map(ImportJson::fed).toList());
    root.set("sheets", result.sheets().stream().map(ImportJson::sheet).toList());
    root.set("read", result.counts().read());
    root.set("duplicates", result.counts().duplicates());
    root.set("added", result.counts().added());
    root.set("changed", result.counts().changed());
    root.set("unchanged", result.counts().unchanged());
    root.set("rows", result.rows().size());
    root.set("write_asked", asked);
    root.set("written", result.written());
    root.set(
        "beside",
        result.beside().stream().map(f -> f.getParent().getFileName().toString()).toList());
    root.set("problems", result.problems().sorted().stream().map(p -> problem(p, words)).toList());
    return root.textByLines();
  }

  private static JsonObject fed(ImportResult.Fed fed) {
    return new JsonObject()
        .set("assessment_year_be", fed.year().be())
        .set("item", fed.item())
        .set("confirmed", fed.isConfirmed());
  }

  private static JsonObject sheet(SheetSummary sheet) {
    return new JsonObject()
        .set("place", sheet.place())
        .set("form", sheet.form())
        .set("header_row", sheet.headerRow())
        .set("month", month(sheet))
        .set("rows", sheet.rows())
        .set("columns", sheet.columns().stream().map(ImportJson::column).toList());
  }

  /** A month, the first and the last of several, {@code 2022-10/2022-12}, or nothing. */
  private static String month(SheetSummary sheet) {
    var months = sheet.months();
    return switch (months.size()) {
      case 0 -> null;
      case 1 -> months.get(0).toString();
      default -> months.get(0) + "/" + months.get(months.size() - 1);
    };
  }

  private static JsonObject column(SheetSummary.MappedColumn column) {
    return new JsonObject()
        .set("cell", column.cell())
        .set("heading", column.heading())
        .set("key", column.key());
  }

  static JsonObject problem(Problem problem, ProblemWords words) {
    return new JsonObject()
        .set("rule", problem.rule().id())
        .set("severity", problem.severity().name().toLowerCase(Locale.ROOT))
        .set("place", problem.location().file())
        .set("cell", problem.location().cell())
        .set("field", problem.location().field())
        .set("found", words.found(problem))
        .set("expected", words.expected(problem))
        .set("fix", words.fix(problem));
  }
}

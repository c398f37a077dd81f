package org.prongsai.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.importer.ImportResult;
import org.prongsai.importer.SheetSummary;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.problem.Problem;
import org.prongsai.problem.ProblemWords;
import org.prongsai.problem.Rule;
import org.prongsai.problem.Severity;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.MessageBundle;
import org.prongsai.text.Months;

/** Says in words what an import read, how, what it left out, and what it wrote. */
final class ImportText {

  private static final String INDENT = "  ";

  private final ImportResult result;
  private final Path site;
  private final MessageBundle words;
  private final ProblemWords problemWords;
  private final boolean isThai;
  private final StringBuilder text = new StringBuilder();

  ImportText(ImportResult result, Path site, String language) {
    this.result = result;
    this.site = site;
    this.words = HelpWords.of("--lang", language);
    this.isThai = language.equals("th");
    this.problemWords = ProblemWords.of(language);
  }

  /**
   * What matters most stands last, where a screen ends.
   *
   * @param asked whether the table was to be written
   * @param notes whether the notes are to be listed
   */
  String write(boolean asked, boolean notes) {
    var title = result.kind() == ImportKind.PROCUREMENT ? "import.title" : "import.title-projects";
    line(say(title, result.year()));
    feeds();
    result.sheets().forEach(this::sheet);
    if (notes) {
      section("import.notes", Severity.NOTE);
    } else {
      notesCounted();
    }
    section("import.warnings", Severity.WARNING);
    section("import.errors", Severity.ERROR);
    closing(asked);
    return text.toString();
  }

  private void feeds() {
    for (var fed : result.feeds()) {
      var said = say("import.feeds", result.year(), fed.item(), fed.year());
      line(fed.isConfirmed() ? said : say("import.unconfirmed", said));
    }
    if (result.feeds().isEmpty()) {
      line(say("import.feeds-none", result.year()));
    }
  }

  private void sheet(SheetSummary sheet) {
    line("");
    line(sheet.place());
    var form =
        words.has("import.form." + sheet.form())
            ? words.get("import.form." + sheet.form())
            : sheet.form();
    line(INDENT + say("import.sheet", form, sheet.headerRow(), sheet.rows()));
    sheet.month().ifPresent(month -> line(INDENT + month(month)));
    for (var column : sheet.columns()) {
      var read = column.key().isEmpty() ? words.get("import.not-read") : named(column.key());
      line(INDENT + INDENT + column.cell() + "  " + column.heading() + " → " + read);
    }
  }

  private String month(YearMonth month) {
    var name = isThai ? Months.thai(month.getMonthValue()) : Months.english(month.getMonthValue());
    return say("import.month", name, month.getYear() + FiscalYear.ERA_OFFSET);
  }

  /** The title of a column, and the name that it has in the files behind it. */
  private String named(String key) {
    var own = "import.column." + key;
    var title =
        Optional.ofNullable(result.titles().get(key))
            .map(text -> isThai ? text.th() : text.en())
            .orElseGet(() -> words.has(own) ? words.get(own) : "");
    return title.isEmpty() ? key : title + " (" + key + ")";
  }

  private void notesCounted() {
    int notes = result.problems().count(Severity.NOTE);
    if (notes > 0) {
      line("");
      line(say("import.notes", notes) + " " + words.get("import.see-notes"));
    }
  }

  private void section(String key, Severity severity) {
    List<Problem> problems =
        result.problems().sorted().stream().filter(p -> p.severity() == severity).toList();
    if (problems.isEmpty()) {
      return;
    }
    line("");
    line(say(key, problems.size()));
    for (var problem : problems) {
      line(INDENT + place(problem) + ": " + said(problem));
      if (severity != Severity.NOTE) {
        line(INDENT + INDENT + say("import.expected", problemWords.expected(problem)));
        line(
            INDENT
                + INDENT
                + say("import.fix", problemWords.fix(problem))
                + "  ["
                + problem.rule().id()
                + "]");
      }
    }
  }

  private String said(Problem problem) {
    var found = problemWords.found(problem);
    boolean isReading = problem.rule().equals(Rule.READ_AS);
    return isReading ? found + " → " + problemWords.expected(problem) : found;
  }

  private String place(Problem problem) {
    var location = problem.location();
    var cell = location.cell().isEmpty() ? "" : " › " + location.cell();
    var field = location.field().isEmpty() ? "" : " " + named(location.field());
    var line = cell.isEmpty() && location.line() > 1 ? ":" + location.line() : "";
    return location.file() + line + cell + field;
  }

  private void closing(boolean asked) {
    var counts = result.counts();
    line("");
    line(say("import.counts", counts.read(), counts.duplicates()));
    line(
        say(
            "import.merged",
            counts.added(),
            counts.changed(),
            counts.unchanged(),
            result.rows().size()));
    var file = site.relativize(result.file()).toString().replace('\\', '/');
    boolean failed = result.problems().hasErrors();
    var key =
        result.written()
            ? "import.written"
            : failed
                ? "import.not-written-errors"
                : asked ? "import.no-change" : "import.not-asked";
    line(say(key, file, result.rows().size()));
    for (var beside : result.beside()) {
      line(say("import.beside", site.relativize(beside).toString().replace('\\', '/')));
    }
  }

  private String say(String key, Object... args) {
    return words.get(key, args);
  }

  private void line(String said) {
    text.append(said.lines().collect(Collectors.joining(" "))).append('\n');
  }
}

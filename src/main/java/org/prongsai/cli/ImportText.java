package org.prongsai.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.prongsai.importer.ImportResult;
import org.prongsai.importer.SheetSummary;
import org.prongsai.importer.sheet.ImportKind;
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
  private final ProblemSections problems;
  private final boolean isThai;
  private final StringBuilder text = new StringBuilder();

  ImportText(ImportResult result, Path site, String language) {
    this.result = result;
    this.site = site;
    this.words = HelpWords.of("--lang", language);
    this.isThai = language.equals("th");
    this.problems = new ProblemSections(language, result.titles());
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
      problems.notes(result.problems(), text);
    } else {
      notesCounted();
    }
    problems.write(result.problems(), text);
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
    if (!sheet.months().isEmpty()) {
      line(INDENT + months(sheet.months()));
    }
    for (var column : sheet.columns()) {
      var read =
          column.key().isEmpty() ? words.get("import.not-read") : problems.named(column.key());
      line(INDENT + INDENT + column.cell() + "  " + column.heading() + " → " + read);
    }
  }

  private String months(List<YearMonth> months) {
    var first = months.get(0);
    var last = months.get(months.size() - 1);
    return first.equals(last)
        ? say("import.month", name(first), year(first))
        : say("import.months", name(first), year(first), name(last), year(last));
  }

  private String name(YearMonth month) {
    return isThai ? Months.thai(month.getMonthValue()) : Months.english(month.getMonthValue());
  }

  private static int year(YearMonth month) {
    return month.getYear() + FiscalYear.ERA_OFFSET;
  }

  private void notesCounted() {
    int notes = result.problems().count(Severity.NOTE);
    if (notes > 0) {
      line("");
      line(say("import.notes", notes) + " " + words.get("import.see-notes"));
    }
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
    ProblemSections.line(text, said);
  }
}

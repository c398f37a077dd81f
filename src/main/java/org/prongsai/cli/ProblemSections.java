package org.prongsai.cli;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.model.LocalizedText;
import org.prongsai.problem.Problem;
import org.prongsai.problem.ProblemWords;
import org.prongsai.problem.Problems;
import org.prongsai.problem.RepeatedProblem;
import org.prongsai.problem.Rule;
import org.prongsai.problem.Severity;
import org.prongsai.text.MessageBundle;

/** The problems of an import in words: what matters most stands last, where a screen ends. */
record ProblemSections(
    MessageBundle words,
    ProblemWords problemWords,
    boolean isThai,
    Map<String, LocalizedText> titles) {

  private static final String INDENT = "  ";

  ProblemSections(String language) {
    this(language, Map.of());
  }

  /** The titles are those of columns. */
  ProblemSections(String language, Map<String, LocalizedText> titles) {
    this(
        HelpWords.of("--lang", language), ProblemWords.of(language), language.equals("th"), titles);
  }

  /** Warnings and errors. */
  void write(Problems problems, StringBuilder text) {
    section("import.warnings", problems, Severity.WARNING, text);
    section("import.errors", problems, Severity.ERROR, text);
  }

  /** Notes too. */
  void all(Problems problems, StringBuilder text) {
    notes(problems, text);
    write(problems, text);
  }

  void notes(Problems problems, StringBuilder text) {
    section("import.notes", problems, Severity.NOTE, text);
  }

  private void section(String key, Problems all, Severity severity, StringBuilder text) {
    int count = all.count(severity);
    if (count == 0) {
      return;
    }
    text.append('\n');
    line(text, words.get(key, count));
    var problems = all.sorted().stream().filter(p -> p.severity() == severity).toList();
    for (var repeated : RepeatedProblem.of(problems)) {
      var problem = repeated.first();
      var id = "  [" + problem.rule().id() + "]";
      boolean isNote = severity == Severity.NOTE;
      var place = repeated.place(problemWords, place(problem));
      line(text, INDENT + place + ": " + said(problem) + (isNote ? id : ""));
      if (!isNote) {
        var expected = words.get("import.expected", problemWords.expected(problem));
        var fix = words.get("import.fix", problemWords.fix(problem));
        line(text, INDENT + INDENT + expected);
        line(text, INDENT + INDENT + fix + id);
      }
    }
    all.more().stream()
        .filter(more -> more.rule().severity() == severity)
        .forEach(more -> line(text, INDENT + problemWords.more(more)));
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

  /** The title of a column, and the name that it has in the files behind it. */
  String named(String key) {
    var own = "import.column." + key;
    var title =
        Optional.ofNullable(titles.get(key))
            .map(text -> isThai ? text.th() : text.en())
            .orElseGet(() -> words.has(own) ? words.get(own) : "");
    return title.isEmpty() ? key : title + " (" + key + ")";
  }

  static void line(StringBuilder text, String said) {
    text.append(said.lines().collect(Collectors.joining(" "))).append('\n');
  }
}

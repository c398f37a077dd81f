package org.prongsai.problem;

import java.util.List;

/**
 * Writes problems for a console. Errors and warnings in full, by location and rule; notes are only
 * counted. Lines end with {@code \n}.
 */
public final class TextReport {

  private static final List<String> LABELS = List.of("place", "found", "expected", "fix");

  private final ProblemWords words;
  private final int labelWidth;

  public TextReport(ProblemWords words) {
    this.words = words;
    this.labelWidth =
        LABELS.stream().mapToInt(key -> DisplayText.width(words.report(key))).max().orElse(0);
  }

  public String write(Problems problems, RunOutcome outcome) {
    var text = new StringBuilder();
    for (var problem : RepeatedProblem.of(problems.sorted())) {
      if (problem.first().severity() != Severity.NOTE) {
        write(problem, words.about(problems), problems.columnTitles(), text);
      }
    }
    for (var more : problems.more()) {
      if (more.rule().severity() != Severity.NOTE) {
        text.append(words.more(more)).append("\n\n");
      }
    }
    text.append(RunSummary.of(problems, outcome, words)).append('\n');
    int notes = problems.count(Severity.NOTE);
    if (notes > 0) {
      text.append(words.count("notes", notes)).append('\n');
    }
    return text.toString();
  }

  private void write(
      RepeatedProblem repeated, ProblemWords words, ColumnLabels titles, StringBuilder text) {
    var problem = repeated.first();
    text.append(DisplayText.of(problem.location().toString()))
        .append(": ")
        .append(words.severity(problem.severity()))
        .append(" [")
        .append(problem.rule().id())
        .append("]\n");
    var cell = repeated.place(words, titles);
    if (!cell.isEmpty()) {
      line("place", cell, text);
    }
    line("found", words.found(problem), text);
    line("expected", words.expected(problem), text);
    line("fix", words.fix(problem), text);
    text.append('\n');
  }

  private void line(String key, String value, StringBuilder text) {
    var label = words.report(key);
    var gap = " ".repeat(labelWidth - DisplayText.width(label) + 1);
    text.append("  ").append(label).append(':').append(gap).append(value).append('\n');
  }
}

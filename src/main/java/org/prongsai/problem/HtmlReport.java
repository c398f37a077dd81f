package org.prongsai.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.prongsai.text.HtmlText;
import org.prongsai.text.ShippedText;

/**
 * Writes problems and notes as one page that needs nothing else: to be opened from a folder, mailed
 * or printed; its links to explanations are one more help where those lie beside it. Nothing in it
 * but the problems, so two runs over the same sources write the same.
 *
 * @param rules folder of the pages that explain the rules, as seen from the page
 */
public record HtmlReport(ProblemWords words, String rules) {

  private static final String STYLE = "/org/prongsai/problem/report.css";

  public String write(Problems problems, RunOutcome outcome) {
    return new HtmlReport(words.about(problems), rules).page(problems, outcome);
  }

  private String page(Problems problems, RunOutcome outcome) {
    var byFile = new TreeMap<String, List<Problem>>();
    var notes = new ArrayList<Problem>();
    for (var problem : problems.sorted()) {
      if (problem.severity() == Severity.NOTE) {
        notes.add(problem);
      } else {
        byFile.computeIfAbsent(problem.location().file(), file -> new ArrayList<>()).add(problem);
      }
    }
    var html = new StringBuilder();
    html.append("<!DOCTYPE html>\n<html lang=\"").append(words.language()).append("\">\n<head>\n");
    html.append("<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<title>").append(report("title")).append("</title>\n");
    html.append("<style>\n")
        .append(ShippedText.read(STYLE))
        .append("</style>\n</head>\n<body>\n<main>\n");
    html.append("<h1>").append(report("title")).append("</h1>\n");
    paragraph(HtmlText.escaped(RunSummary.of(problems, outcome, words)), html);
    if (!byFile.isEmpty()) {
      paragraph(report("intro"), html);
      html.append("<h2>").append(report("problems")).append("</h2>\n");
    }
    var titles = problems.columnTitles();
    byFile.forEach((file, found) -> file(file, found, titles, html));
    more(problems, false, html);
    if (!notes.isEmpty()) {
      notes(notes, titles, html);
      more(problems, true, html);
    }
    return html.append("</main>\n</body>\n</html>\n").toString();
  }

  private void more(Problems problems, boolean notes, StringBuilder html) {
    problems.more().stream()
        .filter(more -> (more.rule().severity() == Severity.NOTE) == notes)
        .forEach(more -> paragraph(HtmlText.escaped(words.more(more)), html));
  }

  private void file(String file, List<Problem> found, ColumnLabels titles, StringBuilder html) {
    html.append("<h3>").append(code(file)).append("</h3>\n<ul>\n");
    for (var repeated : RepeatedProblem.of(found)) {
      var problem = repeated.first();
      var severity = words.severity(problem.severity());
      html.append("<li class=\"")
          .append(problem.severity() == Severity.ERROR ? "error" : "warning")
          .append("\">\n<p><strong>")
          .append(HtmlText.escaped(severity))
          .append("</strong> ")
          .append(explained(problem.rule().id()))
          .append("</p>\n<dl>\n");
      term("place", place(repeated, titles), html);
      term("found", words.found(problem), html);
      term("expected", words.expected(problem), html);
      term("fix", words.fix(problem), html);
      html.append("</dl>\n</li>\n");
    }
    html.append("</ul>\n");
  }

  private String explained(String rule) {
    return "<a href=\"" + HtmlText.escaped(rules) + "/" + rule + ".html\">" + code(rule) + "</a>";
  }

  private void notes(List<Problem> notes, ColumnLabels titles, StringBuilder html) {
    html.append("<h2>").append(report("notes")).append("</h2>\n");
    paragraph(report("notes-intro"), html);
    html.append("<table>\n<thead>\n<tr>");
    for (var key : List.of("file", "place", "as-found", "as-read")) {
      html.append("<th scope=\"col\">").append(report(key)).append("</th>");
    }
    html.append("</tr>\n</thead>\n<tbody>\n");
    for (var repeated : RepeatedProblem.of(notes)) {
      var note = repeated.first();
      html.append("<tr><td>").append(code(note.location().file())).append("</td>");
      for (var text : List.of(place(repeated, titles), words.found(note), words.expected(note))) {
        html.append("<td>").append(HtmlText.escaped(text)).append("</td>");
      }
      html.append("</tr>\n");
    }
    html.append("</tbody>\n</table>\n");
  }

  /** A cell as a spreadsheet names it, else line and column. */
  private String place(RepeatedProblem problem, ColumnLabels titles) {
    var location = problem.first().location();
    var cell = problem.place(words, titles);
    return cell.isEmpty()
        ? words.report(
            "line", Integer.toString(location.line()), Integer.toString(location.column()))
        : cell;
  }

  private void term(String key, String text, StringBuilder html) {
    html.append("<dt>").append(report(key)).append("</dt>");
    html.append("<dd>").append(HtmlText.escaped(text)).append("</dd>\n");
  }

  private static void paragraph(String escaped, StringBuilder html) {
    html.append("<p>").append(escaped).append("</p>\n");
  }

  private String report(String key) {
    return HtmlText.escaped(words.report(key));
  }

  private static String code(String text) {
    return "<code>" + HtmlText.escaped(DisplayText.of(text)) + "</code>";
  }
}

package org.prongsai.render;

import static org.prongsai.columns.ItaMeasuresColumns.*;

import java.util.Optional;
import org.prongsai.columns.ItaQuestionScoresColumns;
import org.prongsai.ita.Figures;
import org.prongsai.model.Document;
import org.prongsai.model.MacroName;
import org.prongsai.text.FiscalYear;

/** Draws the figures and links that a document fetches within a sentence. */
record InlineMacroRenderer(Scope scope) {

  /** What a macro in a sentence stands for. */
  String html(Document document, Document.Macro macro) {
    return switch (MacroName.of(macro.name()).orElseThrow()) {
      case SCORE -> figure(scope.figures().score(Narrative.year(document, macro), macro.target()));
      case CHANGE, COUNT, WEIGHT, THRESHOLD ->
          number(macro, Narrative.year(document, macro)).orElse("");
      case ITEM -> item(document, macro);
      case MEASURE -> measure(document, macro);
      case DATASET -> dataset(macro);
      case PAGE -> page(macro);
      default -> throw new IllegalArgumentException("not an inline macro: " + macro.name());
    };
  }

  private Optional<String> number(Document.Macro macro, FiscalYear year) {
    var figures = scope.figures();
    var format = scope.format();
    var target = macro.target();
    return switch (MacroName.of(macro.name()).orElseThrow()) {
      case CHANGE ->
          figures.change(year, target).flatMap(Figures.Figure::value).map(format::change);
      case COUNT -> figures.count(year, target).map(format::count);
      case WEIGHT -> figures.weight(year, target).map(format::plain);
      default -> figures.threshold(year, target).map(format::score);
    };
  }

  private String figure(Optional<Figures.Figure> found) {
    var figure = found.orElseThrow();
    if (!figure.words().isEmpty()) {
      return escaped(figure.words().in(scope.language()));
    }
    var text = scope.score(figure.value());
    return figure.derived()
        ? "<span class=\"ds-derived\">"
            + escaped(text)
            + " <small>("
            + escaped(scope.say("note.derived"))
            + ")</small></span>"
        : escaped(text);
  }

  private String item(Document document, Document.Macro macro) {
    var year = Narrative.year(document, macro);
    var code = macro.target();
    var words = code;
    if ("full".equals(macro.attributes().get("text"))) {
      var row =
          scope
              .find("ita-question-scores", year, ItaQuestionScoresColumns.QUESTION, code)
              .orElseThrow();
      words = code + " " + row.localized(ItaQuestionScoresColumns.NAME).in(scope.language());
    }
    var path = "ita/" + year + "/" + code;
    return scope.tree().has(path)
        ? anchor(scope.href(path), words)
        : anchor(scope.href(year + "/scores") + "#" + code, words);
  }

  /** A measure by its number and name, with who is responsible and when. */
  private String measure(Document document, Document.Macro macro) {
    var year = Narrative.year(document, macro);
    var row = scope.find("ita-measures", year, MEASURE, macro.target()).orElseThrow();
    var path = year + "/measures/" + row.text(AREA);
    var words = macro.target() + " " + row.localized(MEASURE).in(scope.language());
    return anchor(scope.href(path) + "#" + macro.target(), words)
        + escaped(
            " ("
                + row.localized(RESPONSIBLE).in(scope.language())
                + scope.say("list.comma")
                + scope.period(row)
                + ")");
  }

  private String dataset(Document.Macro macro) {
    var dataset = scope.figures().table(macro.target()).dataset();
    var words = macro.attributes().getOrDefault("text", dataset.title().in(scope.language()));
    return anchor(scope.href("data/" + dataset.id()), words);
  }

  private String page(Document.Macro macro) {
    var path = macro.page();
    return anchor(scope.href(path), macro.attributes().getOrDefault("text", "/" + path));
  }

  private static String anchor(String href, String words) {
    return "<a href=\"" + escaped(href) + "\">" + escaped(words) + "</a>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

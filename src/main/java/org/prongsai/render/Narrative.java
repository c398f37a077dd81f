package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.ita.Figures;
import org.prongsai.model.Document;
import org.prongsai.model.Language;
import org.prongsai.model.MacroName;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.text.FiscalYear;

/** Fills the macros of a document with figures, links and tables. */
public final class Narrative {

  private static final Pattern HEADING = Pattern.compile("(</?h)([2-5])([ >])");

  private final Scope scope;

  public Narrative(Scope scope) {
    this.scope = scope;
  }

  /** The document of the page, or its Thai twin where there is no English one. */
  public Optional<Document> document() {
    var site = scope.site();
    var path = scope.page().path();
    return site.document(scope.language(), path).or(() -> site.document(Language.TH, path));
  }

  /** Language tag of the document where it is not the page's, else empty. */
  public String lang(Document document) {
    return document.language() == scope.language() ? "" : document.language().code();
  }

  /** Whether the document itself places a block of tables, so that the page need not. */
  public boolean places(Document document, MacroName name) {
    return document.body().stream()
        .anyMatch(s -> s instanceof Document.Macro macro && macro.name().equals(name.code()));
  }

  /** A section with the document's title and body, where the page has a document. */
  public List<Section> section() {
    return document()
        .map(
            document ->
                List.of(
                    new Section(
                        "narrative",
                        document.title(),
                        withNotice(document).stream().map(Narrative::below).toList(),
                        lang(document))))
        .orElse(List.of());
  }

  /** Under the document's title as h2, the headings of its body are one level lower. */
  private static Part below(Part part) {
    if (!(part instanceof Part.Prose prose)) {
      return part;
    }
    var lower =
        HEADING
            .matcher(prose.html())
            .replaceAll(tag -> tag.group(1) + (Integer.parseInt(tag.group(2)) + 1) + tag.group(3));
    return new Part.Prose(lower, prose.lang());
  }

  /** The body, with a notice before it where it is not in the page's language. */
  public List<Part> withNotice(Document document) {
    var parts = new ArrayList<Part>();
    if (!lang(document).isEmpty()) {
      parts.add(
          new Part.Notice("info", Phrase.of(scope.say("notice.document-in-thai")), List.of()));
    }
    parts.addAll(parts(document));
    return parts;
  }

  /** The body as parts: text runs with their figures filled in, and the tables between. */
  List<Part> parts(Document document) {
    var parts = new ArrayList<Part>();
    var html = new StringBuilder();
    for (var segment : document.body()) {
      if (segment instanceof Document.Html text) {
        html.append(text.html());
      } else if (segment instanceof Document.Macro macro) {
        if (MacroName.of(macro.name()).orElseThrow().isBlock()) {
          flush(html, document, parts);
          parts.add(block(document, macro));
        } else {
          html.append(inline(document, macro));
        }
      }
    }
    flush(html, document, parts);
    return parts;
  }

  private void flush(StringBuilder html, Document document, List<Part> parts) {
    if (!html.toString().isBlank()) {
      parts.add(new Part.Prose(html.toString(), lang(document)));
    }
    html.setLength(0);
  }

  private Part block(Document document, Document.Macro macro) {
    var year = year(document, macro);
    var name = MacroName.of(macro.name()).orElseThrow();
    return scope.blocks().part(scope, year, name, macro.target());
  }

  private String inline(Document document, Document.Macro macro) {
    var figures = scope.figures();
    var format = scope.format();
    return switch (MacroName.of(macro.name()).orElseThrow()) {
      case SCORE -> figure(figures.score(year(document, macro), macro.target()));
      case CHANGE ->
          figures
              .change(year(document, macro), macro.target())
              .flatMap(Figures.Figure::value)
              .map(format::change)
              .orElse("");
      case COUNT ->
          figures.count(year(document, macro), macro.target()).map(format::count).orElse("");
      case WEIGHT ->
          figures.weight(year(document, macro), macro.target()).map(format::plain).orElse("");
      case THRESHOLD ->
          figures.threshold(year(document, macro), macro.target()).map(format::score).orElse("");
      case ITEM -> item(document, macro);
      case MEASURE -> measure(document, macro);
      case DATASET -> dataset(macro);
      case PAGE -> page(macro);
      default -> throw new IllegalArgumentException("not an inline macro: " + macro.name());
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
    var year = year(document, macro);
    var code = macro.target();
    var words = code;
    if ("full".equals(macro.attributes().get("text"))) {
      var row = scope.figures().find("ita-question-scores", year, "question", code).orElseThrow();
      words = code + " " + row.localized("name").in(scope.language());
    }
    var path = "ita/" + year + "/" + code;
    return scope.tree().has(path)
        ? anchor(scope.href(path), words)
        : anchor(scope.href(year + "/scores") + "#" + code, words);
  }

  /** A measure by its number and name, with who is responsible and when. */
  private String measure(Document document, Document.Macro macro) {
    var year = year(document, macro);
    var row = scope.figures().find("ita-measures", year, "measure", macro.target()).orElseThrow();
    var path = year + "/measures/" + row.text("area");
    var words = macro.target() + " " + row.localized("measure").in(scope.language());
    return anchor(scope.href(path) + "#" + macro.target(), words)
        + escaped(
            " ("
                + row.localized("responsible").in(scope.language())
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

  private static FiscalYear year(Document document, Document.Macro macro) {
    return document.year(macro).map(FiscalYear::new).orElseThrow();
  }
}

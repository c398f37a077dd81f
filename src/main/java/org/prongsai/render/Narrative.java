package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.model.Document;
import org.prongsai.model.Language;
import org.prongsai.model.MacroName;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.HtmlText;

/** Turns a document into sections of a page, filling its macros with figures, links and tables. */
public record Narrative(Scope scope) {

  private static final Pattern FROM_ROOT =
      Pattern.compile("(?<=<(?:a href|img src)=\")/(?!/)[^\"?#]*");
  private static final Pattern TOP_HEADING =
      Pattern.compile("<h2 id=\"([^\"]*)\">(.*?)</h2>", Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile("(</?h)([2-5])([ >])");

  /** The document of the page, or its Thai twin where there is no English one. */
  public Optional<Document> document() {
    var site = scope.site();
    var path = scope.page().path();
    return site.document(scope.language(), path).or(() -> site.document(Language.TH, path));
  }

  /** The title of the document, unless that is in another language than the page or missing. */
  public String title(String otherwise) {
    return document()
        .filter(document -> lang(document).isEmpty())
        .map(Document::title)
        .orElse(otherwise);
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

  /** The document on a page of its own, whose heading is its title. */
  public List<Section> body() {
    return document()
        .map(document -> List.of(new Section("text", "", withNotice(document), "")))
        .orElse(List.of());
  }

  /**
   * A long document on a page of its own: what comes before its first heading, then a section a
   * heading, folded under it.
   */
  public List<Section> folded() {
    return document().map(this::folded).orElse(List.of());
  }

  private List<Section> folded(Document document) {
    var sections = new ArrayList<Section>();
    var section = new Section("text", "", new ArrayList<>(), "");
    for (var part : withNotice(document)) {
      if (!(part instanceof Part.Prose prose)) {
        section.parts().add(part);
        continue;
      }
      int from = 0;
      var heading = TOP_HEADING.matcher(prose.html());
      while (heading.find()) {
        addProse(section, prose, prose.html().substring(from, heading.start()));
        sections.add(section);
        section =
            new Section(
                    heading.group(1),
                    HtmlText.words(heading.group(2)),
                    new ArrayList<>(),
                    lang(document))
                .fold();
        from = heading.end();
      }
      addProse(section, prose, prose.html().substring(from));
    }
    sections.add(section);
    sections.removeIf(one -> one.parts().isEmpty());
    return sections;
  }

  private static void addProse(Section section, Part.Prose prose, String html) {
    if (!html.isBlank()) {
      section.parts().add(new Part.Prose(html, prose.lang()));
    }
  }

  /** The document on a page of its own; where there is none, the program's own words. */
  public List<Section> bodyOr(String key) {
    return document().isPresent() ? body() : List.of(Section.of("text", "", scope.lead(key)));
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
      parts.add(scope.notice("info", "notice.document-in-thai"));
    }
    parts.addAll(parts(document));
    return parts;
  }

  /** The body as parts: text runs with their figures filled in, and the tables between. */
  List<Part> parts(Document document) {
    var parts = new ArrayList<Part>();
    var html = new StringBuilder();
    var inline = new InlineMacroRenderer(scope);
    for (var segment : document.body()) {
      if (segment instanceof Document.Html text) {
        html.append(text.html());
      } else if (segment instanceof Document.Macro macro) {
        if (MacroName.of(macro.name()).orElseThrow().isBlock()) {
          flush(html, document, parts);
          parts.add(block(document, macro));
        } else {
          html.append(inline.html(document, macro));
        }
      }
    }
    flush(html, document, parts);
    return parts;
  }

  private void flush(StringBuilder html, Document document, List<Part> parts) {
    if (!html.toString().isBlank()) {
      parts.add(new Part.Prose(fromHere(html.toString()), lang(document)));
    }
    html.setLength(0);
  }

  /** Addresses that begin at the site's root lead there from where the page lies. */
  private String fromHere(String html) {
    return FROM_ROOT
        .matcher(html)
        .replaceAll(found -> Matcher.quoteReplacement(scope.evidenceHref(found.group())));
  }

  private Part block(Document document, Document.Macro macro) {
    var year = year(document, macro);
    var name = MacroName.of(macro.name()).orElseThrow();
    return scope.blocks().part(scope, year, name, macro.target());
  }

  static FiscalYear year(Document document, Document.Macro macro) {
    return document.year(macro).map(FiscalYear::new).orElseThrow();
  }
}

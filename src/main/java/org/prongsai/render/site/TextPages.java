package org.prongsai.render.site;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.address.PageKind;
import org.prongsai.model.Document;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.page.Fact;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.render.DataLinks;
import org.prongsai.render.Narrative;
import org.prongsai.render.Scope;
import org.prongsai.render.scores.CatalogueTables;

/** Pages that are mostly words: about and contact, updates, methods, accessibility, privacy. */
final class TextPages {

  private final Scope scope;
  private final Narrative narrative;

  TextPages(Scope scope) {
    this.scope = scope;
    this.narrative = new Narrative(scope);
  }

  /** The document's title where there is a document, else the words of the key. */
  String heading(String key) {
    return narrative
        .document()
        .filter(document -> narrative.lang(document).isEmpty())
        .map(document -> document.title())
        .orElse(key.isEmpty() ? "" : scope.say(key));
  }

  /** A page that a document alone fills. */
  List<Section> document() {
    return body();
  }

  List<Section> about() {
    var sections = new ArrayList<Section>(body());
    sections.add(Section.of("agency", scope.say("about.agency"), new Part.Facts(agency())));
    var contact = new ContactDetails(scope).facts();
    if (!contact.isEmpty()) {
      sections.add(Section.of("contact", scope.say("about.contact"), new Part.Facts(contact)));
    }
    var others = ownPages();
    if (!others.isEmpty()) {
      sections.add(Section.of("pages", scope.say("about.pages"), new Part.Links(others)));
    }
    return sections;
  }

  /** The pages that the site brought itself; no menu has room for them. */
  private List<Part.LinkEntry> ownPages() {
    return scope.tree().pages(PageKind.DOCUMENT).stream()
        .map(
            page ->
                new Part.LinkEntry(
                    scope.link(title(page.path()), page.path()), "", Phrase.EMPTY, ""))
        .toList();
  }

  private String title(String path) {
    return scope
        .site()
        .document(scope.language(), path)
        .or(() -> scope.site().document(Language.TH, path))
        .map(Document::title)
        .orElse(path);
  }

  private List<Fact> agency() {
    var settings = scope.settings();
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of(scope.say("about.name"), scope.phrase(settings.agencyText("name"))));
    facts.add(Fact.of(scope.say("about.place"), Phrase.of(new ContactDetails(scope).place())));
    var website = settings.agency().getOrDefault("website", "");
    if (!website.isEmpty()) {
      facts.add(new Fact(scope.say("about.website"), Phrase.of(website), website, ""));
    }
    facts.add(Fact.of(scope.say("about.id"), settings.agencyId()));
    return facts;
  }

  /** Reports of progress, newest first; or what will appear here, and who fills it. */
  List<Section> updates() {
    var sections = new ArrayList<Section>(body());
    var reports = new ArrayList<>(scope.figures().table("ita-measure-progress").rows());
    reports.removeIf(row -> row.text("status").isEmpty());
    reports.sort((a, b) -> b.text("updated_on").compareTo(a.text("updated_on")));
    sections.add(
        reports.isEmpty()
            ? Section.of(
                "news",
                scope.say("updates.news"),
                new Part.Notice("empty", Phrase.of(scope.say("updates.none")), List.of()))
            : Section.of(
                "news",
                scope.say("updates.news"),
                new Part.Cards(reports.stream().map(this::report).toList())));
    sections.add(new DataLinks(scope).section("ita-measure-progress"));
    return sections;
  }

  private Part.Card report(Row row) {
    var id = row.text("measure");
    var measure =
        scope
            .figures()
            .find("ita-measures", row.year(), "measure", id)
            .map(m -> scope.phrase(m.localized("measure")))
            .orElse(Phrase.EMPTY);
    var area = id.substring(1, id.indexOf('.'));
    return new Part.Card(
        id,
        measure,
        scope.href(row.year() + "/measures/" + area) + "#" + id,
        scope.phrase(row.localized("note")),
        scope.say(
                "progress.of-quarter",
                scope.say("progress." + row.text("status")),
                scope.format().count(row.whole("quarter")))
            + row.day("updated_on").map(day -> " · " + scope.format().day(day)).orElse(""),
        "");
  }

  /** How the figures came to be: the site's own words, or the program's. */
  List<Section> methods() {
    if (narrative.document().isPresent()) {
      return body();
    }
    var sections = new ArrayList<Section>();
    sections.add(Section.of("methods", "", new Part.Lead(Phrase.of(scope.say("methods.general")))));
    scope
        .resultYear()
        .filter(year -> scope.figures().weight(year, "iit").isPresent())
        .ifPresent(
            year -> {
              var tables = new CatalogueTables(scope, year);
              sections.add(
                  Section.of(
                      "weights",
                      scope.say("methods.weights"),
                      new Part.TablePart(tables.weights())));
              sections.add(
                  Section.of(
                      "levels", scope.say("methods.levels"), new Part.TablePart(tables.levels())));
            });
    return sections;
  }

  /** Words that are true of every site that this program builds, and the site's own. */
  List<Section> general(String key) {
    return narrative.document().isPresent()
        ? body()
        : List.of(Section.of("text", "", new Part.Lead(Phrase.of(scope.say(key)))));
  }

  private List<Section> body() {
    return narrative
        .document()
        .map(document -> List.of(new Section("text", "", narrative.withNotice(document), "")))
        .orElse(List.of());
  }
}

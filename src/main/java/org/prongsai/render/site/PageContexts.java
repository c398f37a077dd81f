package org.prongsai.render.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.prongsai.address.PageTree;
import org.prongsai.address.SitePage;
import org.prongsai.address.SitePaths;
import org.prongsai.ita.Figures;
import org.prongsai.model.Language;
import org.prongsai.model.Site;
import org.prongsai.page.Link;
import org.prongsai.page.PageContext;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.CorrectionMarks;
import org.prongsai.render.DisplayFormat;
import org.prongsai.render.LatestYears;
import org.prongsai.render.PageType;
import org.prongsai.render.PublishedDataSummary;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.MessageBundle;

/** The contexts of all pages of a site, in every language. Pure: nothing is read or written. */
public final class PageContexts {

  /** Fragment by which the template of a page knows what comes last. */
  private static final String END = "onward";

  /** Output path of the page that a server shows for an unknown address. */
  public static final String NOT_FOUND = "404.html";

  private final Site site;
  private final Figures figures;
  private final PageTree tree;
  private final LatestYears years;
  private final PublishedDataSummary data;
  private final Map<Language, MessageBundle> messages;

  /**
   * @param data what pages show about the data besides its rows
   * @param messages words by language
   */
  public PageContexts(
      Site site,
      Figures figures,
      PageTree tree,
      PublishedDataSummary data,
      Map<Language, MessageBundle> messages) {
    this.site = site;
    this.figures = figures;
    this.tree = tree;
    this.years = LatestYears.of(figures);
    this.data = data;
    this.messages = new EnumMap<>(messages);
  }

  public List<PageContext> all() {
    var contexts = new ArrayList<PageContext>();
    for (var language : site.settings().languages()) {
      for (var page : tree.pages()) {
        contexts.add(context(scope(language, page)));
      }
    }
    contexts.add(notFound());
    return contexts;
  }

  /** The official document of a year that has a page; no page of the site. */
  public PageContext document(Language language, FiscalYear year) {
    return new OfficialDocument(tree, year, page -> scope(language, page)).context();
  }

  private Scope scope(Language language, SitePage page) {
    var words = messages.get(language);
    boolean thaiDigits = site.settings().thaiNumerals().contains(language);
    return new Scope(
        site,
        figures,
        tree,
        years,
        data,
        new PageBlockMacros(),
        language,
        words,
        new DisplayFormat(language, thaiDigits, words),
        page);
  }

  private static PageContext context(Scope scope) {
    var type = PageTypes.of(scope.page());
    var sections = type.sections(scope);
    return new PageContext(
        SitePaths.outputPath(scope.language(), scope.page().path()),
        type.template(),
        new PageFrame(scope)
            .layout(
                type.heading(scope),
                PageSummary.of(type.described(scope, sections), scope.say("share.unconfirmed"))),
        withEnd(scope, withMark(scope, withTerms(scope, type, sections))));
  }

  /**
   * A corrected figure says so on the page that shows it, before anything else; on the home page
   * behind the result, which is its heading.
   */
  private static List<Section> withMark(Scope scope, List<Section> sections) {
    var all = new ArrayList<>(sections);
    int place = scope.page().path().isEmpty() ? 1 : 0;
    new CorrectionMarks(scope).section().ifPresent(mark -> all.add(place, mark));
    return all;
  }

  /** The pages that a citizen reads lead to what their terms mean, before anything else is read. */
  private static List<Section> withTerms(Scope scope, PageType type, List<Section> sections) {
    if (!type.explainsTerms(scope.page()) || sections.isEmpty()) {
      return sections;
    }
    var links = new Glossary(scope).used(sections);
    if (links.isEmpty()) {
      return sections;
    }
    var all = new ArrayList<>(sections);
    var first = all.get(0);
    boolean opens = first.heading().isEmpty();
    var parts = new ArrayList<>(opens ? first.parts() : List.<Part>of());
    var terms = new Part.TermLinks(scope.say("glossary.used"), links);
    if (!parts.isEmpty() && parts.get(0) instanceof Part.Hero hero) {
      parts.set(0, hero.withTerms(terms));
    } else {
      parts.add(terms);
    }
    var section = new Section(opens ? first.id() : "terms", "", parts, "");
    if (opens) {
      all.set(0, section);
    } else {
      all.add(0, section);
    }
    return all;
  }

  /**
   * Last come what the mark of the unconfirmed means, on a page that bears it, and the ways to the
   * page before and the page after.
   */
  private static List<Section> withEnd(Scope scope, List<Section> sections) {
    var parts = new ArrayList<Part>();
    // Every part of a page is a record of texts, so that its text holds what the page will.
    if (sections.toString().contains(scope.say("note.unconfirmed"))) {
      parts.add(scope.lead("note.mark"));
    }
    new PageSeries(scope).pager().ifPresent(parts::add);
    var all = new ArrayList<>(sections);
    if (!parts.isEmpty()) {
      all.add(new Section(END, "", parts, ""));
    }
    return all;
  }

  private PageContext notFound() {
    var scope = scope(Language.TH, new DocumentPage().page("404"));
    return new PageContext(
        NOT_FOUND,
        "pages/not-found.ftlh",
        new PageFrame(scope).layoutAtAnyAddress(scope.say("not-found.heading")),
        List.of(notFoundSection(scope)));
  }

  /** One page serves every unknown address, so it speaks all languages of the site. */
  private Section notFoundSection(Scope scope) {
    var root = scope.addresses().basePath();
    var entries = new ArrayList<Part.LinkEntry>();
    for (var language : site.settings().languages()) {
      if (language != scope.language()) {
        var link =
            new Link(
                messages.get(language).get("not-found.home"),
                root + SitePaths.outputPath(language, ""),
                language.code(),
                false);
        entries.add(Part.LinkEntry.of(link));
      }
    }
    return Section.of("other", "", scope.lead("not-found.words"), new Part.Links(entries));
  }
}

package org.prongsai.render.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prongsai.address.PageKind;
import org.prongsai.address.SitePage;
import org.prongsai.address.SitePaths;
import org.prongsai.model.Language;
import org.prongsai.page.Layout;
import org.prongsai.page.Link;
import org.prongsai.page.Phrase;
import org.prongsai.render.Scope;
import org.prongsai.render.scores.WhatIfSection;

/** Builds the frame around a page: titles, ways around, the agency, date and source. */
final class PageFrame {

  private final Scope scope;
  private final SitePaths addresses;

  PageFrame(Scope scope) {
    this.scope = scope;
    this.addresses = new SitePaths(scope.settings().baseUrl());
  }

  Layout layout(String heading) {
    return layout(heading, SitePaths.toRoot(scope.language(), scope.page().path()));
  }

  /** The frame of the 404 page, which may be shown at any address. */
  Layout layoutAtAnyAddress(String heading) {
    return layout(heading, addresses.basePath());
  }

  private Layout layout(String heading, String root) {
    var settings = scope.settings();
    boolean notFound = root.startsWith("/");
    return new Layout(
        scope.language().code(),
        title(heading),
        heading,
        scope.say("layout.description", heading, agencyName()),
        root,
        notFound ? "" : addresses.canonical(scope.language(), scope.page().path()),
        notFound ? List.of() : breadcrumb(),
        navigation(root, notFound),
        notFound ? List.of() : twin(),
        notFound ? List.of() : alternates(),
        new Layout.Agency(
            scope.phrase(settings.agencyText("name")),
            Phrase.of(new ContactDetails(scope).place()),
            root + SitePaths.outputPath(scope.language(), "")),
        new ContactDetails(scope).facts(),
        scope.say("layout.as-of", scope.format().day(settings.asOf())),
        new SourceLine(scope).text(),
        settings.draft() ? scope.say("layout.draft") : "",
        settings
            .approval()
            .map(
                a ->
                    scope.say(
                        "layout.approved", a.by().in(scope.language()), scope.format().day(a.on())))
            .orElse(""),
        footer(root),
        root + (scope.language() == Language.TH ? "" : scope.language().code() + "/") + "feed.xml",
        root + "disclosure.json",
        List.of(root + "assets/css/site.css"),
        scripts(root),
        structuredData(),
        settings.draft() || notFound);
  }

  /** Pages do without scripts; one is loaded only where there is something for it to do. */
  private List<String> scripts(String root) {
    boolean whatIf =
        scope.page().kind() == PageKind.SCORES && new WhatIfSection(scope).hasControls();
    boolean sorts =
        scope.page().kind() == PageKind.DATASET
            && !scope.figures().table(scope.page().id()).rows().isEmpty();
    if (sorts) {
      return List.of(root + "assets/js/sort.js");
    }
    return whatIf ? List.of(root + "assets/js/what-if.js") : List.of();
  }

  private String structuredData() {
    return scope.page().kind() == PageKind.DATASET
        ? scope.data().words().schemaOrg(scope.page().id(), scope.language())
        : "";
  }

  private String agencyName() {
    return scope.settings().agencyText("name").in(scope.language());
  }

  /**
   * A title that makes sense alone: in a list of results or bookmarks there is no page around it.
   */
  private String title(String heading) {
    var page = scope.page();
    var year = page.year().map(scope.format()::year).orElse("");
    var words =
        switch (page.kind()) {
          case ANALYSIS_AREA -> scope.say("title.analysis-area", year, heading);
          case MEASURES_AREA -> scope.say("title.measures-area", year, heading);
          case OIT_ITEM -> scope.say("title.oit-item", year, heading);
          case DATASET -> scope.say("title.dataset", heading);
          default -> heading;
        };
    return words + " – " + agencyName();
  }

  private List<Link> breadcrumb() {
    var path = scope.page().path();
    if (path.isEmpty()) {
      return List.of();
    }
    var links = new ArrayList<Link>();
    links.add(scope.link(scope.say("nav.home"), ""));
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      scope
          .tree()
          .page(path.substring(0, slash))
          .ifPresent(page -> links.add(scope.link(label(page), page.path())));
    }
    return links;
  }

  /** The short name of a page in ways around. */
  private String label(SitePage page) {
    return switch (page.kind()) {
      case YEAR -> scope.format().yearAgain(page.year().orElseThrow());
      case ANALYSIS -> scope.say("nav.analysis");
      case MEASURES ->
          scope.say("nav.measures", scope.format().shortYear(page.year().orElseThrow()));
      case OIT -> scope.say("nav.oit-year", scope.format().shortYear(page.year().orElseThrow()));
      case DATASETS -> scope.say("nav.data");
      case PROCUREMENT, PROCUREMENT_YEAR -> scope.say("nav.procurement");
      case PERFORMANCE -> scope.say("nav.performance");
      case VILLAGES -> scope.say("nav.villages");
      default -> page.path();
    };
  }

  private List<Link> navigation(String root, boolean notFound) {
    var links = new ArrayList<Link>();
    add(links, root, notFound, scope.say("nav.home"), "");
    scope
        .resultYear()
        .ifPresent(
            year -> {
              add(links, root, notFound, scope.say("nav.scores"), year + "/scores");
              add(links, root, notFound, scope.say("nav.analysis"), year + "/analysis");
            });
    scope
        .planYear()
        .ifPresent(
            year ->
                add(
                    links,
                    root,
                    notFound,
                    scope.say("nav.measures", scope.format().shortYear(year)),
                    year + "/measures"));
    scope
        .oitYear()
        .ifPresent(year -> add(links, root, notFound, scope.say("nav.oit"), "ita/" + year));
    add(links, root, notFound, scope.say("nav.procurement"), "procurement");
    add(links, root, notFound, scope.say("nav.performance"), "performance");
    add(links, root, notFound, scope.say("nav.data"), "data");
    add(links, root, notFound, scope.say("nav.updates"), "updates");
    add(links, root, notFound, scope.say("nav.about"), "about");
    return links;
  }

  private void add(List<Link> links, String root, boolean notFound, String label, String path) {
    if (scope.tree().has(path)) {
      var here = scope.page().path();
      boolean current =
          !notFound
              && (here.equals(path)
                  || (!path.isEmpty() && here.startsWith(path + "/"))
                  || isYearOf(path));
      links.add(new Link(label, href(root, path), "", current));
    }
  }

  /** The page of a year belongs to the entry of all years. */
  private boolean isYearOf(String path) {
    return switch (scope.page().kind()) {
      case PROCUREMENT_YEAR, PROCUREMENT_STATEMENT, PROCUREMENT_PURCHASES ->
          path.equals("procurement");
      case PERFORMANCE_YEAR -> path.equals("performance");
      default -> false;
    };
  }

  private String href(String root, String path) {
    return root.startsWith("/")
        ? root + SitePaths.outputPath(scope.language(), path)
        : scope.href(path);
  }

  private List<Link> twin() {
    return other()
        .map(
            other ->
                List.of(
                    new Link(
                        scope.say("layout.twin"),
                        SitePaths.relative(
                            scope.language(), scope.page().path(), other, scope.page().path()),
                        other.code(),
                        false)))
        .orElse(List.of());
  }

  private Optional<Language> other() {
    return scope.settings().languages().stream().filter(l -> l != scope.language()).findFirst();
  }

  private List<Link> alternates() {
    if (other().isEmpty()) {
      return List.of();
    }
    return scope.settings().languages().stream()
        .map(l -> new Link("", addresses.canonical(l, scope.page().path()), l.code(), false))
        .toList();
  }

  private List<Link> footer(String root) {
    var links = new ArrayList<Link>();
    for (var kind :
        List.of(PageKind.METHODS, PageKind.ACCESSIBILITY, PageKind.PRIVACY, PageKind.ABOUT)) {
      var path = kind.name().toLowerCase(Locale.ROOT);
      links.add(Link.of(scope.say("footer." + path), href(root, path)));
    }
    return links;
  }
}

package org.prongsai.render.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.address.SitePaths;
import org.prongsai.model.Language;
import org.prongsai.page.Layout;
import org.prongsai.page.Link;
import org.prongsai.page.Phrase;
import org.prongsai.render.ContactDetails;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.text.AgencyName;

/** Builds the frame around a page: title, navigation, breadcrumb, agency, date and source. */
record PageFrame(Scope scope, PageType type) {

  private static final List<String> FOOTER =
      List.of(
          "years",
          "updates",
          "glossary",
          "survey",
          "methods",
          "corrections",
          "accessibility",
          "privacy",
          "about",
          "for-officers");

  private static final List<String> HELP = List.of("about", "survey", "glossary");

  PageFrame(Scope scope) {
    this(scope, PageTypes.of(scope.page()));
  }

  Layout layout(String heading, String summary) {
    return layout(heading, summary, SitePaths.toRoot(scope.language(), scope.page().path()));
  }

  /** The frame of the 404 page, which may be shown at any address. */
  Layout layoutAtAnyAddress(String heading) {
    return layout(heading, "", scope.addresses().basePath());
  }

  private Layout layout(String heading, String summary, String root) {
    var settings = scope.settings();
    boolean notFound = root.startsWith("/");
    return new Layout(
        scope.language().code(),
        type.title(scope, heading) + " – " + agencyName(),
        heading,
        summary.isEmpty() ? scope.say("layout.description", heading, agencyName()) : summary,
        root,
        notFound ? "" : scope.addresses().canonical(scope.language(), scope.page().path()),
        notFound ? List.of() : breadcrumb(),
        new MainMenu(scope).entries(path -> href(root, path), !notFound),
        help(root),
        scope.tree().has(SearchPage.PATH) && !scope.page().path().equals(SearchPage.PATH)
            ? List.of(Link.of(scope.say("menu.search"), href(root, SearchPage.PATH)))
            : List.of(),
        notFound ? List.of() : twin(),
        notFound ? List.of() : alternates(),
        new Layout.Agency(
            scope.phrase(settings.agencyName()),
            AgencyName.shortForm(agencyName()),
            Phrase.of(new ContactDetails(scope).place()),
            root + SitePaths.outputPath(scope.language(), ""),
            emblem(root)),
        notFound ? new ContactDetails(scope).facts() : new ContactDetails(scope).atFoot(),
        scope.say("layout.as-of", scope.format().day(settings.asOf())),
        source(),
        settings.draft() ? scope.say("layout.draft") : "",
        settings
            .approval()
            .map(a -> scope.say("layout.approved", a.by(), scope.format().day(a.on())))
            .orElse(""),
        footer(root),
        root + (scope.language() == Language.TH ? "" : scope.language().code() + "/") + "feed.xml",
        root + "disclosure.json",
        List.of(root + "assets/css/site.css"),
        Stream.concat(Stream.of("fold.js"), type.scripts(scope).stream())
            .map(name -> root + "assets/js/" + name)
            .toList(),
        type.structuredData(scope),
        notFound
            ? List.of()
            : List.of(new ShareCards(scope, type.shareTitle(scope, heading)).card()),
        settings.thaiNumerals().contains(scope.language()),
        settings.draft() || notFound);
  }

  private String emblem(String root) {
    var path = scope.settings().theme().emblem();
    return path.isEmpty() ? "" : root + "files/" + path;
  }

  private String agencyName() {
    return scope.settings().agencyName().in(scope.language());
  }

  /** Which document the page comes from, and where in it; empty where it comes from none. */
  private String source() {
    var document = type.source(scope).in(scope.language());
    var place = type.placeInSource(scope);
    if (document.isEmpty()) {
      return "";
    }
    return place.isEmpty()
        ? scope.say("layout.source", document)
        : scope.say("layout.source-place", document, place);
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
          .ifPresent(
              page -> links.add(scope.link(PageTypes.of(page).label(scope, page), page.path())));
    }
    return links;
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
        .map(
            l -> new Link("", scope.addresses().canonical(l, scope.page().path()), l.code(), false))
        .toList();
  }

  /** What people look for who know no section: where to turn to, the survey, the words. */
  private List<Link> help(String root) {
    return HELP.stream()
        .filter(scope.tree()::has)
        .map(
            path ->
                Link.of(
                    scope.say("nav.help." + path),
                    href(root, path) + (path.equals("about") ? "#contact" : "")))
        .toList();
  }

  /** What is not in the main menu. */
  private List<Link> footer(String root) {
    return FOOTER.stream()
        .filter(scope.tree()::has)
        .map(
            path ->
                Link.of(
                    path.equals("about")
                        ? AboutPage.label(scope, "footer.about")
                        : scope.say("footer." + path),
                    href(root, path)))
        .toList();
  }
}

package org.prongsai.render.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.address.SitePaths;
import org.prongsai.model.Language;
import org.prongsai.page.Layout;
import org.prongsai.page.Link;
import org.prongsai.page.Phrase;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;

/** Builds the frame around a page: title, navigation, breadcrumb, agency, date and source. */
record PageFrame(Scope scope, PageType type) {

  PageFrame(Scope scope) {
    this(scope, PageTypes.of(scope.page()));
  }

  Layout layout(String heading) {
    return layout(heading, SitePaths.toRoot(scope.language(), scope.page().path()));
  }

  /** The frame of the 404 page, which may be shown at any address. */
  Layout layoutAtAnyAddress(String heading) {
    return layout(heading, scope.addresses().basePath());
  }

  private Layout layout(String heading, String root) {
    var settings = scope.settings();
    boolean notFound = root.startsWith("/");
    return new Layout(
        scope.language().code(),
        type.title(scope, heading) + " – " + agencyName(),
        heading,
        scope.say("layout.description", heading, agencyName()),
        root,
        notFound ? "" : scope.addresses().canonical(scope.language(), scope.page().path()),
        notFound ? List.of() : breadcrumb(),
        navigation(root, notFound),
        scope.page().path().equals(SearchPage.PATH) ? "" : href(root, SearchPage.PATH),
        notFound ? List.of() : twin(),
        notFound ? List.of() : alternates(),
        new Layout.Agency(
            scope.phrase(settings.agencyName()),
            Phrase.of(new ContactDetails(scope).place()),
            root + SitePaths.outputPath(scope.language(), "")),
        new ContactDetails(scope).facts(),
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
        type.scripts(scope).stream().map(name -> root + "assets/js/" + name).toList(),
        type.structuredData(scope),
        settings.draft() || notFound);
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

  /** The way to every page of the main navigation, in the order of the kinds. */
  private List<Link> navigation(String root, boolean notFound) {
    var links = new ArrayList<Link>();
    for (var kind : PageTypes.ALL) {
      for (var page : scope.tree().pages(kind.getClass())) {
        if (kind.isInMenu(scope, page)) {
          boolean current = !notFound && isAtOrBelow(page.path());
          links.add(new Link(kind.menuLabel(scope, page), href(root, page.path()), "", current));
        }
      }
    }
    return links;
  }

  /** Whether this page is that of a path or below it. The page of a year is below that of all. */
  private boolean isAtOrBelow(String path) {
    var here = scope.page().path() + "/";
    var ofYear = scope.page().year().map(year -> year + "/").orElse("");
    return path.isEmpty()
        ? here.equals("/")
        : here.startsWith(path + "/") || here.startsWith(ofYear + path + "/");
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

  private List<Link> footer(String root) {
    var links = new ArrayList<Link>();
    for (var path : List.of("methods", "corrections", "accessibility", "privacy", "about")) {
      links.add(Link.of(scope.say("footer." + path), href(root, path)));
    }
    return links;
  }
}

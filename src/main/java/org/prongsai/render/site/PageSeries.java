package org.prongsai.render.site;

import java.util.List;
import java.util.Optional;
import org.prongsai.address.SitePage;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.render.Scope;

/**
 * The series that a page is one of: the items or areas of a year, the villages, the datasets, or
 * the pages of a kind that a site has one of a year.
 */
record PageSeries(Scope scope) {

  /** The ways to the page before and the page after; empty where there is neither. */
  Optional<Part> pager() {
    var pages = pages();
    int here = pages.indexOf(scope.page());
    return pages.size() < 2
        ? Optional.empty()
        : Optional.of(new Part.Pager(to(pages, here - 1), to(pages, here + 1)));
  }

  private List<SitePage> pages() {
    var page = scope.page();
    boolean one = page.id().isEmpty() && page.year().isEmpty();
    return one
        ? List.of()
        : scope.tree().pages(page.kind()).stream()
            .filter(other -> page.id().isEmpty() || other.year().equals(page.year()))
            .toList();
  }

  private List<Link> to(List<SitePage> pages, int place) {
    return place < 0 || place >= pages.size() ? List.of() : List.of(link(pages.get(place)));
  }

  private Link link(SitePage page) {
    var label =
        page.id().isEmpty()
            ? scope.format().yearAgain(page.year().orElseThrow())
            : PageTypes.of(page).label(scope, page);
    return scope.link(label, page.path());
  }
}

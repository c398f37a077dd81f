package org.prongsai.render.analysis;

import static org.prongsai.columns.ItaAnalysesColumns.AREA;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.model.Catalogue;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;

/** Links to the pages of areas, in the page's year or in other years. */
record AreaLinks(Scope scope) {

  /** A page for each area of which a dataset has rows in a year. */
  static Stream<SitePage> perArea(
      PageType kind, String dataset, String folder, PublishedContent content) {
    return content
        .years(dataset)
        .flatMap(
            year ->
                content.rows(dataset, year).stream()
                    .map(row -> row.whole(AREA))
                    .distinct()
                    .sorted()
                    .map(n -> kind.page(year, year + "/" + folder + "/" + n, n.toString())));
  }

  /** Number and name of an area. */
  String name(String area) {
    var known =
        scope
            .catalogue(scope.year())
            .flatMap(catalogue -> catalogue.area(Integer.parseInt(area)))
            .map(Catalogue.Area::name)
            .filter(name -> !name.isEmpty())
            .or(
                () ->
                    scope.rows("ita-analyses", scope.year()).stream()
                        .filter(row -> row.text(AREA).equals(area))
                        .map(row -> row.localized(AREA))
                        .findFirst());
    var name = known.map(text -> text.in(scope.language())).orElse("");
    return name.isEmpty()
        ? scope.say("area.unnamed", scope.digits(area))
        : scope.digits(area) + ". " + name;
  }

  /** The pages of a kind that are of the page's year. */
  List<SitePage> pages(Class<? extends PageType> kind) {
    return scope.tree().pages(kind).stream()
        .filter(page -> page.year().equals(scope.page().year()))
        .toList();
  }

  /** All areas of the year, each with words on it. */
  Part.Links all(Class<? extends PageType> kind, Function<String, String> words) {
    return new Part.Links(
        pages(kind).stream()
            .map(page -> Part.LinkEntry.of(link(page), words.apply(page.id())))
            .toList());
  }

  /** A link to the page of an area in words of their own. */
  Part.Links toPage(SitePage page, String key) {
    return new Part.Links(
        List.of(
            Part.LinkEntry.of(scope.link(scope.say(key, scope.digits(page.id())), page.path()))));
  }

  private Link link(SitePage page) {
    return scope.link(name(page.id()), page.path());
  }

  /** The pages on the same area in any year. */
  Stream<SitePage> ofArea(Class<? extends PageType> kind) {
    return scope.tree().pages(kind).stream().filter(page -> page.id().equals(scope.page().id()));
  }

  /** A link that names the year of the page it leads to. */
  Part.LinkEntry toYear(String key, SitePage page) {
    var year = scope.format().yearAgain(page.year().orElseThrow());
    return Part.LinkEntry.of(scope.link(scope.say(key, year), page.path()));
  }
}

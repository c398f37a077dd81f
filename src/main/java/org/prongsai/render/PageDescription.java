package org.prongsai.render;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.prongsai.address.PageKind;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.text.FiscalYear;

/**
 * Where a site has the pages of a kind, and what they are called. The names are keys of messages,
 * each empty where there is none; the message may name the page's year or, without one, its id.
 *
 * @param pages lists the pages
 * @param heading key of the heading
 * @param label key of the short name in the ways around
 * @param source key of the place in the source document where the figures stand
 * @param menu whether a page stands in the main navigation
 */
public record PageDescription(
    Pages pages, String heading, String label, String source, BiPredicate<Scope, SitePage> menu) {

  /** Lists the pages of a kind. */
  public interface Pages {
    Stream<SitePage> of(PageKind kind, PublishedContent content);
  }

  /** Pages that their class lists itself. */
  public static PageDescription named() {
    return of((kind, content) -> Stream.empty());
  }

  /** A page that every site has once. */
  public static PageDescription once(String path) {
    return of((kind, content) -> Stream.of(kind.page(path)));
  }

  /**
   * A page for each year of which one of these datasets has rows.
   *
   * @param path with {@code %s} in the place of the year
   */
  public static PageDescription eachYear(String path, String... datasets) {
    return of(
        (kind, content) ->
            content.years(datasets).map(year -> kind.page(year, path.formatted(year))));
  }

  private static PageDescription of(Pages pages) {
    return new PageDescription(pages, "", "", "", (scope, page) -> false);
  }

  public PageDescription heading(String key) {
    return new PageDescription(pages, key, label, source, menu);
  }

  public PageDescription label(String key) {
    return new PageDescription(pages, heading, key, source, menu);
  }

  public PageDescription source(String key) {
    return new PageDescription(pages, heading, label, key, menu);
  }

  /** The pages stand in the main navigation, in the order of the kinds. */
  public PageDescription inMenu() {
    return new PageDescription(pages, heading, label, source, (scope, page) -> true);
  }

  /** The page of one year stands in the main navigation. */
  public PageDescription inMenu(Function<Scope, Optional<FiscalYear>> year) {
    return new PageDescription(
        pages, heading, label, source, (scope, page) -> page.year().equals(year.apply(scope)));
  }
}

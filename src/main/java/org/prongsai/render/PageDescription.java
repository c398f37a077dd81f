package org.prongsai.render;

import java.util.stream.Stream;
import org.prongsai.address.PageKind;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;

/**
 * Where a site has the pages of a kind, and what they are called. The names are keys of messages,
 * each empty where there is none; the message may name the page's year or, without one, its id.
 *
 * @param pages lists the pages
 * @param heading key of the heading
 * @param label key of the short name in the ways around
 * @param source key of the place in the source document where the figures stand
 */
public record PageDescription(Pages pages, String heading, String label, String source) {

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

  /** A page that a site has where it has a table of the dataset, with or without rows. */
  public static PageDescription onceWith(String dataset, String path) {
    return of(
        (kind, content) -> content.has(dataset) ? Stream.of(kind.page(path)) : Stream.empty());
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
    return new PageDescription(pages, "", "", "");
  }

  public PageDescription heading(String key) {
    return new PageDescription(pages, key, label, source);
  }

  public PageDescription label(String key) {
    return new PageDescription(pages, heading, key, source);
  }

  public PageDescription source(String key) {
    return new PageDescription(pages, heading, label, key);
  }
}

package org.prongsai.address;

import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.text.FiscalYear;

/**
 * Lists the pages of one kind that a site has. Implementations are stateless; their class
 * identifies the kind.
 */
public interface PageKind {

  /** The pages of this kind; those that have a year in the order of the years. */
  Stream<SitePage> pages(PublishedContent content);

  /** A page that a site has once. */
  default SitePage page(String path) {
    return page(path, "");
  }

  /** One of several pages, which is about the thing of this id. */
  default SitePage page(String path, String id) {
    return new SitePage(getClass(), path, Optional.empty(), id);
  }

  /** The page of a year. */
  default SitePage page(FiscalYear year, String path) {
    return page(year, path, "");
  }

  /** One of several pages of a year, which is about the thing of this id. */
  default SitePage page(FiscalYear year, String path, String id) {
    return new SitePage(getClass(), path, Optional.of(year), id);
  }
}

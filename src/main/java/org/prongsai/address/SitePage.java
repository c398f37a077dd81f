package org.prongsai.address;

import java.util.Optional;
import org.prongsai.text.FiscalYear;

/**
 * A page of the site, in every language it is published in.
 *
 * @param kind what kind of page it is
 * @param path address without language and slashes around: {@code 2567/analysis/1}, empty for home
 * @param year fiscal year in its address, where there is one
 * @param id what it is about within its kind: an area, an item, a dataset; else empty
 */
public record SitePage(
    Class<? extends PageKind> kind, String path, Optional<FiscalYear> year, String id) {}

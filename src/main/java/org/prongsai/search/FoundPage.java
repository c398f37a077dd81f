package org.prongsai.search;

import org.prongsai.address.SitePage;
import org.prongsai.page.PageContext;

/**
 * A page that a reader can find.
 *
 * @param page what it is about
 * @param standing how likely it is what a reader looks for, against pages that hold the same words;
 *     100 for a page like any other
 * @param context what stands on it
 * @param listsPurchases whether its rows are purchases, which may have an index of their own
 */
public record FoundPage(SitePage page, int standing, PageContext context, boolean listsPurchases) {}

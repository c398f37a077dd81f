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
 * @param listsPurchases whether it lists purchases: where these have an index of their own, the
 *     page is found by its title and headings alone
 */
public record FoundPage(SitePage page, int standing, PageContext context, boolean listsPurchases) {}

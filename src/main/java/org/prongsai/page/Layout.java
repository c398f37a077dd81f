package org.prongsai.page;

import java.util.List;

/**
 * The frame around a page.
 *
 * @param lang language tag of the page
 * @param title document title that makes sense alone
 * @param heading the one h1
 * @param description one sentence for search engines and link previews
 * @param root relative prefix to the site root, empty or ending in a slash
 * @param canonical absolute address
 * @param breadcrumb way from home, without the page itself; empty on the home page
 * @param navigation main entries
 * @param help few pages that people look for besides, for the menu of a phone
 * @param search the page to search on; none on that page itself
 * @param twin the same page in the other language, or none
 * @param alternates absolute addresses by language, for {@code hreflang}
 * @param agency the agency's name, and its district and province
 * @param contact ways to reach the agency, each labelled; empty where none is stated
 * @param asOf sentence with the date at which the content is stated
 * @param source sentence naming the source document and the place in it, or empty
 * @param draft banner of a draft, or empty
 * @param approved who approved it and when, or empty
 * @param footer further links
 * @param feed address of the feed
 * @param discovery address of disclosure.json
 * @param stylesheets addresses of the style sheets
 * @param scripts addresses of the scripts that the page's parts ask for
 * @param structuredData what the page describes, as an object of schema.org, or empty
 * @param share what a chat shows beside a link to the page, or none
 * @param thaiNumerals whether prose and figures of the page are in Thai digits
 * @param noIndex whether search engines are asked to stay away
 */
public record Layout(
    String lang,
    String title,
    String heading,
    String description,
    String root,
    String canonical,
    List<Link> breadcrumb,
    List<MenuEntry> navigation,
    List<Link> help,
    List<Link> search,
    List<Link> twin,
    List<Link> alternates,
    Agency agency,
    List<Fact> contact,
    String asOf,
    String source,
    String draft,
    String approved,
    List<Link> footer,
    String feed,
    String discovery,
    List<String> stylesheets,
    List<String> scripts,
    String structuredData,
    List<ShareCard> share,
    boolean thaiNumerals,
    boolean noIndex) {

  /**
   * The agency in the masthead.
   *
   * @param shortName its name where there is little room
   * @param emblem address of its emblem, or empty
   */
  public record Agency(
      Phrase name, String shortName, Phrase place, String homeHref, String emblem) {}

  /**
   * A main entry.
   *
   * @param current {@code page} where it leads to the page it stands on, {@code true} where to the
   *     section that holds this page, else empty
   */
  public record MenuEntry(String label, String href, String current) {}
}

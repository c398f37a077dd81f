package org.prongsai.page;

/**
 * A link.
 *
 * @param label its words
 * @param href relative address, or absolute for another site
 * @param lang language of the target where it differs from the page's, else empty
 * @param current whether it leads to the page it stands on, or to the section that holds it
 */
public record Link(String label, String href, String lang, boolean current) {

  public static Link of(String label, String href) {
    return new Link(label, href, "", false);
  }
}

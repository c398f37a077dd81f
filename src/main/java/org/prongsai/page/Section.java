package org.prongsai.page;

import java.util.List;

/**
 * A section of a page.
 *
 * @param id fragment
 * @param heading its h2, empty for the opening section under the h1
 * @param parts what it holds, in order
 * @param lang language of the heading where it is not the page's, else empty
 */
public record Section(String id, String heading, List<Part> parts, String lang) {

  public static Section of(String id, String heading, Part... parts) {
    return new Section(id, heading, List.of(parts), "");
  }
}

package org.prongsai.page;

import java.util.List;

/**
 * A section of a page.
 *
 * @param id fragment
 * @param heading its h2, empty for the opening section under the h1
 * @param parts what it holds, in order
 * @param lang language of the heading where it is not the page's, else empty
 * @param folded whether only the heading and the note are seen until a reader unfolds it
 * @param note what is said beside the heading of a folded section, or empty
 */
public record Section(
    String id, String heading, List<Part> parts, String lang, boolean folded, String note) {

  public Section(String id, String heading, List<Part> parts, String lang) {
    this(id, heading, parts, lang, false, "");
  }

  public static Section of(String id, String heading, Part... parts) {
    return new Section(id, heading, List.of(parts), "");
  }

  /** The same, folded under its heading. */
  public Section fold() {
    return fold("");
  }

  /** The same, folded under its heading and a few words that are seen beside it. */
  public Section fold(String words) {
    return new Section(id, heading, parts, lang, true, words);
  }
}

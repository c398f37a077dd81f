package org.prongsai.page;

import java.util.List;

/**
 * What an item must show.
 *
 * @param elements in order
 * @param note what is to be said of all of them, or empty
 */
public record Elements(List<Element> elements, String note) implements Part {

  /**
   * Something that an item must show.
   *
   * @param name what it is
   * @param note how it is known, or empty
   * @param state what the office recorded in words; empty where it recorded nothing of the item
   * @param tone {@code absent}, {@code unknown} or empty
   * @param evidence where it is shown, or none
   */
  public record Element(Phrase name, String note, String state, String tone, List<Link> evidence) {}
}

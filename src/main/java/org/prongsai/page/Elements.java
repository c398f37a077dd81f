package org.prongsai.page;

import java.util.List;

/**
 * What an item must show.
 *
 * @param elements in order
 * @param note how they are known, in a line for all of them, or empty
 * @param sources where they are known from, as their titles are written, or empty
 */
public record Elements(List<Element> elements, String note, Phrase sources) implements Part {

  public static final Elements NONE = new Elements(List.of(), "", Phrase.EMPTY);

  /**
   * Something that an item must show.
   *
   * @param name what it is
   * @param state what the office recorded in words; empty where it recorded nothing of the item
   * @param tone {@code absent}, {@code unknown} or empty
   * @param evidence where it is shown, or none
   */
  public record Element(Phrase name, String state, String tone, List<Link> evidence) {}
}

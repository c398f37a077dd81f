package org.prongsai.page;

import java.util.List;

/** Evidence of an item, one click each. */
public record Evidence(List<Piece> pieces) implements Part {

  /**
   * A piece of evidence.
   *
   * @param number its number within the item
   * @param title its words
   * @param href where it is
   * @param form what a reader or a program opens, such as "PDF"
   * @param details size, date, the year that it is about, the website that it is on
   * @param note what the office says of it, or empty
   */
  public record Piece(
      String number, Phrase title, String href, String form, List<String> details, Phrase note) {}
}

package org.prongsai.page;

import java.util.List;

/**
 * The table that an agency submits: an address and an explanation for every item.
 *
 * @param caption what it shows
 * @param headers item, address, explanation
 * @param lines one an item
 * @param file path of the same table as a file in the output folder
 */
public record Submission(String caption, List<String> headers, List<Line> lines, String file)
    implements Part {

  /**
   * An item.
   *
   * @param item code and name
   * @param urls absolute addresses as words; each leads where it says
   * @param explanation the way to it from the home page
   */
  public record Line(String id, String item, List<Link> urls, String explanation) {}
}

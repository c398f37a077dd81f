package org.prongsai.page;

import java.util.List;

/** Disclosure items one below the other. */
public record Items(List<Block> blocks) implements Part {

  /**
   * An item.
   *
   * @param code such as {@code o17}, also the fragment
   * @param name its name, or words that it is not known yet
   * @param note how the name is known, or empty
   * @param href its own page
   * @param facts score and responsible unit as far as they are known; where there is no evidence,
   *     that it is so
   * @param evidence what is recorded, or none
   * @param elements what must be shown; none where nothing of them is recorded
   */
  public record Block(
      String code,
      Phrase name,
      String note,
      String href,
      List<Fact> facts,
      Evidence evidence,
      Elements elements) {}
}

package org.prongsai.page;

import java.util.List;

/**
 * Figures beside what they were recomputed to, each with its arithmetic.
 *
 * @param caption what the table shows
 * @param rows the figures in order
 */
public record ReconciliationContext(String caption, List<Row> rows) implements Part {

  /**
   * A figure.
   *
   * @param id fragment that leads to it
   * @param name its name; {@code note} how the name is known, or empty
   * @param code its code in the arithmetic, or empty
   * @param href where it stands on the site, or empty
   * @param published the figure as published, or empty
   * @param recomputed the recomputed figure, or empty
   * @param between where it can lie, the inputs being rounded, or empty
   * @param verdict what comes of the comparison, in words
   * @param tone {@code agrees}, {@code differs} or {@code open}
   * @param workings the arithmetic, one a way
   * @param remarks why there is none, what is unconfirmed, what the agency says of it
   */
  public record Row(
      String id,
      Phrase name,
      String note,
      String code,
      String href,
      String published,
      String recomputed,
      String between,
      String verdict,
      String tone,
      List<Working> workings,
      List<Phrase> remarks) {}

  /**
   * One way of computing a figure.
   *
   * @param label tells the ways apart where there are several, else empty
   * @param tokens the arithmetic from left to right
   */
  public record Working(String label, List<Token> tokens) {}

  /** A piece of arithmetic: the code of a figure, or numbers and signs. */
  public record Token(String text, boolean code) {}
}

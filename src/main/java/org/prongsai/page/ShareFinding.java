package org.prongsai.page;

import java.util.List;

/**
 * What the picture beside a link says in place of the result of a year.
 *
 * @param name of the picture, the same for all pages that share it
 * @param subject what the figure is
 * @param figure the figure, large; empty where there is none
 * @param beside what it is out of, and what it means
 * @param below what else is to be known, two lines at most
 * @param isAlert whether the figure is a bad one, which has the colour of warnings
 */
public record ShareFinding(
    String name,
    String subject,
    String figure,
    List<String> beside,
    List<String> below,
    boolean isAlert) {

  public ShareFinding {
    beside = List.copyOf(beside);
    below = List.copyOf(below);
  }

  /** One whose figure has the agency's colour. */
  public ShareFinding(
      String name, String subject, String figure, List<String> beside, List<String> below) {
    this(name, subject, figure, beside, below, false);
  }

  /** A picture without a figure. */
  public static ShareFinding of(String name, String subject) {
    return new ShareFinding(name, subject, "", List.of(), List.of());
  }
}

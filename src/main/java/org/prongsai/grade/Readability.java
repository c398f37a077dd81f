package org.prongsai.grade;

import java.util.Locale;

/**
 * What a file is to a machine, from the worst to the best; {@link #OTHER} stands outside the order.
 */
public enum Readability {
  /** Damaged, encrypted or empty. */
  UNREADABLE(0),
  IMAGE(1),
  /** A PDF that has, on most of its pages, next to no text that can be taken out. */
  SCANNED_PDF(1),
  TEXT_PDF(1),
  /** A letter, book or presentation: DOC, DOCX, ODT, RTF, PPT, PPTX, ODP. */
  OFFICE_DOCUMENT(1),
  WEB_PAGE(1),
  ARCHIVE(1),
  SPREADSHEET(2),
  CSV(3),
  JSON(3),
  /** CSV, JSON or XLSX whose fields a published schema explains. */
  DESCRIBED(3),
  /** None of these, such as plain text or a film. */
  OTHER(1);

  private final int stars;

  Readability(int stars) {
    this.stars = stars;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Stars from 0 to 3, after the five stars of open data by T. Berners-Lee: one for a file on the
   * web in whatever form, two for data with structure ("excel instead of image scan of a table"),
   * three for a form that belongs to no vendor. So a scan has its one star, as any other document;
   * what cannot be read has none. A schema is no part of those five stars: {@link #DESCRIBED} has
   * three, as a fourth asks for web addresses of the things in the data. An open licence, which the
   * first star asks for, is not looked at here.
   */
  public int stars() {
    return stars;
  }
}

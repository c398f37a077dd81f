package org.prongsai.page;

import java.util.List;

/**
 * Controls with which a reader's browser picks purchases of a year; they stand there once a script
 * serves them.
 *
 * @param data name of the file that the script reads the purchases from
 * @param all how many purchases there are, as shown
 * @param suppliers those with the most money; the file has them all
 * @param suppliersHref address of the list of suppliers, below which their pages are
 * @param weight what is loaded once a reader begins, where that is much, else empty
 * @param thaiDigits whether numbers are written so
 */
public record PurchaseFilter(
    String data,
    String all,
    List<Choice> suppliers,
    List<Choice> villages,
    List<Choice> methods,
    List<Choice> months,
    String suppliersHref,
    String weight,
    boolean thaiDigits)
    implements Part {

  /**
   * One of the values to pick.
   *
   * @param value what it is called in addresses and data
   */
  public record Choice(String value, Phrase label) {}
}

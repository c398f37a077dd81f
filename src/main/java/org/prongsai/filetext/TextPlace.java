package org.prongsai.filetext;

/**
 * Where in a file a text stands.
 *
 * @param entry name inside a zip archive, with that of an archive in it before {@code !}; or empty
 * @param page of a document or number of a slide, from 1; 0 where there are none
 * @param sheet of a workbook, or empty
 * @param cell of a sheet such as {@code D18}, or of a row such as {@code 18}; or empty
 * @param line of a text, or paragraph of a document, from 1; 0 where there are none
 */
public record TextPlace(String entry, int page, String sheet, String cell, int line) {

  public static final TextPlace WHOLE = new TextPlace("", 0, "", "", 0);

  TextPlace inEntry(String name) {
    return new TextPlace(entry.isEmpty() ? name : entry + "!" + name, page, sheet, cell, line);
  }

  TextPlace onPage(int number) {
    return new TextPlace(entry, number, sheet, cell, line);
  }

  TextPlace atCell(String sheetName, String cellName) {
    return new TextPlace(entry, page, sheetName, cellName, line);
  }

  TextPlace onLine(int number) {
    return new TextPlace(entry, page, sheet, cell, number);
  }
}

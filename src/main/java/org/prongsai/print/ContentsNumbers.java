package org.prongsai.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.jsoup.Jsoup;

/**
 * The page numbers in a list of contents. No style sheet of a browser knows on which page a place
 * comes to stand, so a page is printed, the places are looked up, and it is printed again with
 * their numbers, until these are right.
 *
 * @param digits how a number is written
 */
public record ContentsNumbers(UnaryOperator<String> digits) {

  /** What bears the number of the page on which the place stands that it names. */
  private static final String PLACE = "data-page-of";

  private static final int TRIES = 4;

  /**
   * @param folder for what the browser leaves behind
   * @throws PrintException where the browser fails, or each print has other numbers
   */
  public void print(PagePrinter printer, Path html, Path pdf, Path folder)
      throws PrintException, IOException {
    Map<String, Integer> written = Map.of();
    for (int tries = 0; tries < TRIES; tries++) {
      printer.print(html, pdf, folder);
      var pages = pages(pdf);
      if (pages.equals(written)) {
        return;
      }
      write(html, pages);
      written = pages;
    }
    throw new PrintException("pdf.failed", printer.browser(), "page numbers do not settle");
  }

  /** On which page each place stands that is linked to. */
  static Map<String, Integer> pages(Path pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf.toFile())) {
      var places = document.getDocumentCatalog().getDests();
      var pages = new TreeMap<String, Integer>();
      if (places == null) {
        return pages;
      }
      for (var name : places.getCOSObject().keySet()) {
        if (places.getDestination(name.getName()) instanceof PDPageDestination place) {
          pages.put(name.getName(), place.retrievePageNumber() + 1);
        }
      }
      return pages;
    }
  }

  private void write(Path html, Map<String, Integer> pages) throws IOException {
    var document = Jsoup.parse(html.toFile(), StandardCharsets.UTF_8.name());
    document.outputSettings().prettyPrint(false);
    for (var place : document.select("[" + PLACE + "]")) {
      var page = pages.get(place.attr(PLACE));
      place.text(page == null ? "" : digits.apply(page.toString()));
    }
    Files.writeString(html, document.outerHtml());
  }
}

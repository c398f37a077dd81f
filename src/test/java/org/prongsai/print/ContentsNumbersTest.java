package org.prongsai.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.text.ThaiDigits;

/** A script in the place of a browser hands out PDFs that were made before. */
@DisabledOnOs(OS.WINDOWS)
class ContentsNumbersTest {

  @TempDir private Path folder;

  /** A PDF in which the place {@code one} stands on a page. */
  private void made(int number, int page) throws IOException {
    try (var document = new PDDocument()) {
      for (int at = 0; at < 3; at++) {
        document.addPage(new PDPage());
      }
      var place = new PDPageFitDestination();
      place.setPage(document.getPage(page - 1));
      var places = new COSDictionary();
      places.setItem(COSName.getPDFName("one"), place);
      document.getDocumentCatalog().getCOSObject().setItem(COSName.DESTS, places);
      document.save(folder.resolve(number + ".pdf").toFile());
    }
  }

  private String print(List<Integer> pages) throws IOException, PrintException {
    for (int at = 0; at < pages.size(); at++) {
      made(at, pages.get(at));
    }
    var script =
        """
        #!/bin/sh
        cd "%s"
        n=$(cat count 2>/dev/null || echo 0)
        cp $n.pdf out.pdf
        echo $((n + 1)) > count
        """;
    var browser = Files.writeString(folder.resolve("browser"), script.formatted(folder));
    assertTrue(browser.toFile().setExecutable(true));
    var html = folder.resolve("page.html");
    Files.writeString(html, "<p><b data-page-of=\"one\"></b><b data-page-of=\"none\">9</b></p>");
    new ContentsNumbers(ThaiDigits::toThai)
        .print(
            new PagePrinter(browser, Duration.ofMinutes(1)),
            html,
            folder.resolve("out.pdf"),
            folder);
    return Jsoup.parse(html.toFile()).text();
  }

  @Test
  void theNumberIsThatOfThePageOnceMorePagesMovedIt() throws IOException, PrintException {
    assertEquals("๓", print(List.of(2, 3, 3)));
    assertEquals("3", Files.readString(folder.resolve("count")).strip());
  }

  @Test
  void numbersThatNeverSettleAreAFailure() {
    var failure = assertThrows(PrintException.class, () -> print(List.of(1, 2, 1, 2)));
    assertEquals("pdf.failed", failure.key());
  }
}

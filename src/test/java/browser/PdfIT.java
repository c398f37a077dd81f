package browser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.cli.ProngsaiCommand;
import org.prongsai.text.ThaiDigits;

/** The official document of Bang Sak as the program has it printed. */
class PdfIT {

  private static final int AREAS = 7;

  /** In points; 20 mm are the smallest lower margin of the document. */
  private static final float MARGIN = 56;

  @TempDir private static Path folder;
  private static PDDocument document;

  @BeforeAll
  static void print() throws IOException {
    // Whatever machine this is, the program finds the browser that the tests find.
    assertNotNull(Chromium.ofThisMachine());
    document = Loader.loadPDF(made("one.pdf").toFile());
  }

  @AfterAll
  static void close() throws IOException {
    document.close();
  }

  private static Path made(String name) {
    var pdf = folder.resolve(name);
    var said = new StringWriter();
    var out = new PrintWriter(said, true);
    int code =
        ProngsaiCommand.run(
            out, out, "pdf", "--year", "2567", "--site", ".", "--out", pdf.toString());
    assertEquals(0, code, said::toString);
    return pdf;
  }

  /** The words of a page without spaces, which a PDF does not keep between lines. */
  private static String text(int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document).replaceAll("\\s+", "");
  }

  private static boolean isWide(int page) {
    var box = document.getPage(page - 1).getMediaBox();
    return box.getWidth() > box.getHeight();
  }

  private static List<Integer> pages() {
    var pages = new ArrayList<Integer>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      pages.add(page);
    }
    return pages;
  }

  @Test
  void theCoverSaysWhoseItIsAndOfWhatYear() throws IOException {
    var cover = text(1);
    for (var words : List.of("องค์การบริหารส่วนตำบลบางสัก", "๒๕๖๗", "๒๓พฤศจิกายน๒๕๖๙")) {
      assertTrue(cover.contains(words), () -> words + " in " + cover);
    }
  }

  @Test
  void everyPageButTheCoverHasItsNumberInThaiDigits() throws IOException {
    assertEquals("", number(1));
    for (int page : pages().subList(1, document.getNumberOfPages())) {
      assertEquals(ThaiDigits.toThai(Integer.toString(page)), number(page));
    }
  }

  @Test
  void theMeasuresLieAcrossAndNothingElse() throws IOException {
    var wide = pages().stream().filter(PdfIT::isWide).toList();
    assertTrue(wide.size() > 1, wide::toString);
    assertEquals(wide.size() - 1, wide.get(wide.size() - 1) - wide.get(0));
    for (int page : pages()) {
      boolean isTable = text(page).contains("ผู้รับผิดชอบระยะเวลาดำเนินการ");
      assertEquals(isWide(page), isTable, "page " + page);
    }
  }

  @Test
  void theBookmarksLeadToChaptersAndAreas() {
    var title = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
    assertTrue(title.getTitle().contains("๒๕๖๗"), title::getTitle);
    var chapters = new ArrayList<PDOutlineNode>();
    title.children().forEach(chapters::add);
    assertEquals(4, chapters.size());
    var areas = new ArrayList<String>();
    chapters.get(1).children().forEach(area -> areas.add(area.getTitle()));
    assertEquals(AREAS, areas.size());
    assertTrue(areas.get(AREAS - 1).startsWith("๗."), areas::toString);
  }

  @Test
  void itIsTaggedAndSaysItsLanguage() throws IOException {
    var catalog = document.getDocumentCatalog();
    assertTrue(catalog.getMarkInfo().isMarked());
    assertEquals("th", catalog.getLanguage());
    assertTrue(catalog.getViewerPreferences().displayDocTitle());
    var tags = new TreeSet<String>();
    collect(catalog.getStructureTreeRoot(), tags);
    assertTrue(
        tags.containsAll(List.of("H1", "H2", "H3", "Table", "TH", "TD", "P")), tags::toString);
    var about = document.getDocumentInformation();
    assertEquals("องค์การบริหารส่วนตำบลบางสัก", about.getAuthor());
    assertEquals("2026-11-23", about.getCreationDate().toInstant().toString().substring(0, 10));
  }

  private static void collect(PDStructureNode node, TreeSet<String> tags) {
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        tags.add(element.getStructureType());
        collect(element, tags);
      }
    }
  }

  /** The last page of a run of one format may end early. */
  @Test
  void noPageInTheMiddleIsHalfEmpty() throws IOException {
    for (int page : pages().subList(1, document.getNumberOfPages() - 1)) {
      if (isWide(page) == isWide(page + 1)) {
        var lowest = words(page, false).stream().map(TextPosition::getYDirAdj).max(Float::compare);
        assertTrue(lowest.orElse(0f) > height(page) / 2, "page " + page);
      }
    }
  }

  /** Without the spaces that Chromium puts between words. */
  private static String number(int page) throws IOException {
    return words(page, true).stream()
        .map(TextPosition::getUnicode)
        .collect(Collectors.joining())
        .replaceAll("\\p{javaSpaceChar}", "");
  }

  private static float height(int page) {
    return document.getPage(page - 1).getMediaBox().getHeight();
  }

  /** The letters in the lower margin of a page, or those above it. */
  private static List<TextPosition> words(int page, boolean inMargin) throws IOException {
    var words = new ArrayList<TextPosition>();
    float margin = height(page) - MARGIN;
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            if (text.getYDirAdj() > margin == inMargin) {
              words.add(text);
            }
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    return words;
  }

  @Test
  void twiceTheSameBytes() throws IOException {
    var first = folder.resolve("one.pdf");
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(made("two.pdf")));
    try (var left = Files.list(folder)) {
      assertEquals(2, left.count());
    }
  }
}

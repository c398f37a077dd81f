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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.cli.ProngsaiCommand;
import org.prongsai.text.ThaiDigits;

/** The official document of Bang Sak as the program has it printed. */
class PdfIT {

  private static final int AREAS = 7;

  /** With the annexes. */
  private static final int CHAPTERS = 6;

  /** In points, 22 mm, and 17 mm of what lies across, less a hair. */
  private static final float MARGIN = 62;

  private static final float WIDE_MARGIN = 48;

  /** In pixels of the style sheet; headings are larger. */
  private static final float WORDS = 15.5f;

  @TempDir private static Path folder;
  private static PDDocument document;
  private static PrintedSheets sheets;

  @BeforeAll
  static void print() throws IOException {
    // Whatever machine this is, the program finds the browser that the tests find.
    assertNotNull(Chromium.ofThisMachine());
    document = Loader.loadPDF(made("one.pdf").toFile());
    sheets = new PrintedSheets(document);
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

  private static float margin(int page) {
    return sheets.isWide(page) ? WIDE_MARGIN : MARGIN;
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

  /** Nothing else stands there, such as the tone marks of what begins the next page. */
  @Test
  void everyPageButTheCoverHasItsNumberInThaiDigits() throws IOException {
    assertEquals("", sheets.foot(1, MARGIN));
    for (int page : pages().subList(1, sheets.count())) {
      assertEquals(ThaiDigits.toThai(Integer.toString(page)), sheets.foot(page, margin(page)));
    }
  }

  @Test
  void theContentsHaveTheNumberOfThePageOfEachChapterAndArea() throws IOException {
    var cover = text(1);
    int listed = 0;
    var title = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
    for (var chapter : title.children()) {
      assertListed(cover, chapter);
      listed++;
      for (var area : chapter.children()) {
        if (area.getTitle().matches("[๐-๙]\\..*")) {
          assertListed(cover, area);
          listed++;
        }
      }
    }
    assertEquals(CHAPTERS + AREAS, listed);
  }

  @Test
  void eachLineOfTheContentsLeadsToItsPlace() throws IOException {
    var places = new ArrayList<String>();
    for (var link : document.getPage(0).getAnnotations()) {
      if (link instanceof PDAnnotationLink one
          && one.getDestination() instanceof PDNamedDestination place) {
        places.add(place.getNamedDestination());
      }
    }
    assertEquals(CHAPTERS + AREAS, places.size(), places::toString);
    assertEquals("evidence", places.get(places.size() - 1));
  }

  private static void assertListed(String cover, PDOutlineItem place) throws IOException {
    int page = 1 + document.getPages().indexOf(place.findDestinationPage(document));
    var line = place.getTitle().replaceAll("\\s+", "") + ThaiDigits.toThai("" + page);
    assertTrue(cover.contains(line), () -> line + " in " + cover);
  }

  @Test
  void noPageEndsWithAHeading() throws IOException {
    for (int page : pages().subList(1, sheets.count())) {
      float size = sheets.sizeOfLastLine(page, margin(page));
      assertTrue(size > 0 && size < WORDS, "page " + page + " ends with " + size);
    }
  }

  @Test
  void theMeasuresLieAcrossAndNothingElse() throws IOException {
    var wide = pages().stream().filter(sheets::isWide).toList();
    assertTrue(wide.size() > 1, wide::toString);
    assertEquals(wide.size() - 1, wide.get(wide.size() - 1) - wide.get(0));
    for (int page : pages()) {
      boolean isTable = text(page).contains("ผู้รับผิดชอบระยะเวลาดำเนินการ");
      assertEquals(sheets.isWide(page), isTable, "page " + page);
    }
  }

  @Test
  void theBookmarksLeadToChaptersAndAreas() {
    var title = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
    assertTrue(title.getTitle().contains("๒๕๖๗"), title::getTitle);
    var chapters = new ArrayList<PDOutlineNode>();
    title.children().forEach(chapters::add);
    assertEquals(CHAPTERS, chapters.size());
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

  /** The last page of a run of one format may end early; before an annex a little. */
  @Test
  void noPageInTheMiddleIsHalfEmpty() throws IOException {
    for (int page : pages().subList(1, sheets.count() - 1)) {
      if (sheets.isWide(page) == sheets.isWide(page + 1)) {
        assertTrue(sheets.filled(page, margin(page)) > 0.55f, "page " + page);
      }
    }
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

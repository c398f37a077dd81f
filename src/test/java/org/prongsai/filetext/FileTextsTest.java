package org.prongsai.filetext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.prongsai.grade.Pdfs;
import org.prongsai.grade.Zips;

/** What is taken out of files that real libraries wrote. */
class FileTextsTest {

  private static final String NUMBER = "1-2345-67890-12-1";
  private static final String[] ONE = {"one"};

  /** Keeps what it is given. */
  private static final class Kept implements TextSink {
    private final List<String> texts = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();

    @Override
    public void text(TextPlace place, String about, String text) {
      texts.add(place(place) + about + ">" + text.strip());
    }

    @Override
    public void unread(TextPlace place, Reason reason) {
      unread.add(place(place) + reason);
    }

    private static String place(TextPlace at) {
      var sheet = at.sheet() + (at.sheet().isEmpty() ? "" : "!" + at.cell());
      return at.entry() + "|" + at.page() + "|" + sheet + "|" + at.line() + "|";
    }
  }

  private static Kept read(byte[] bytes) {
    var kept = new Kept();
    new FileTexts().read(bytes, kept);
    return kept;
  }

  @Test
  void readsAPdfPageByPage() {
    var kept = read(new Pdfs().text(Pdfs.LINE).text("Card " + NUMBER).bytes());

    assertTrue(kept.texts.contains("|2||0|>Card " + NUMBER), kept.texts.toString());
    assertEquals(List.of(), kept.unread);
  }

  @Test
  void readsBookmarksLinksAndFilesInAPdf() throws IOException {
    var kept =
        read(new Pdfs().text(Pdfs.LINE).around("Of " + NUMBER, "mailto:a@example.org").bytes());

    assertTrue(kept.texts.contains("|0||0|>Of " + NUMBER), kept.texts.toString());
    assertTrue(kept.texts.contains("|1||0|>mailto:a@example.org"), kept.texts.toString());
    assertTrue(kept.texts.contains("attachments|0||1|>In a file"), kept.texts.toString());
    assertEquals(List.of(), kept.unread);
  }

  @Test
  void tellsOfPicturesInADocumentAndWhichMayBeEmblems() throws IOException {
    var files = Zips.files(bytes(new XWPFDocument()));
    files.put("word/media/image1.png", new byte[1_000]);
    var emblem = "word/media/image1.png|0||0|SMALL_PICTURE";
    assertEquals(List.of(emblem), read(Zips.of(files)).unread);

    files.put("word/media/image2.png", new byte[100_000]);
    assertEquals(
        List.of(emblem, "word/media/image2.png|0||0|PICTURE"), read(Zips.of(files)).unread);
  }

  @Test
  void saysThatAScannedPdfWasNotLookedInto() {
    assertEquals(List.of("|0||0|PICTURE"), read(new Pdfs().picture(1, "").bytes()).unread);
    assertEquals(
        List.of("|2||0|PICTURE"), read(new Pdfs().text(Pdfs.LINE).picture(1, "").bytes()).unread);
    assertEquals(List.of("|0||0|PICTURE"), read(new Pdfs().mute().bytes()).unread);
  }

  @Test
  void saysWhatIsEncryptedDamagedOrUnknown() {
    assertEquals(
        List.of("|0||0|ENCRYPTED"), read(new Pdfs().text("x").protectedWith("secret")).unread);
    assertEquals(List.of("|0||0|DAMAGED"), read("%PDF-1.7\n1 0 obj\n<<".getBytes(UTF_8)).unread);
    assertEquals(List.of("|0||0|FORMAT"), read("{\\rtf1 text}".getBytes(UTF_8)).unread);
    assertEquals(List.of("|0||0|FORMAT"), read(new byte[] {1, 2, 3, 0, 0, 9, 9, 9}).unread);
  }

  @Test
  void readsCellsOfBothKindsOfWorkbooksUnderTheirColumns() throws IOException {
    for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
      var kept = read(people(workbook));

      assertTrue(kept.texts.contains("|0|List!B2|0|card>1234567890121"), kept.texts.toString());
      assertTrue(kept.texts.contains("|0|List!A2|0|name>Somchai"), kept.texts.toString());
      assertTrue(kept.texts.contains("|0|List!2|0|>Somchai \u00A6 1234567890121"));
      assertTrue(kept.texts.stream().anyMatch(t -> t.startsWith("|0|Hidden!A1|0|")));
      assertEquals(List.of(), kept.unread);
    }
  }

  @Test
  void readsWhatStandsAroundTheCellsOfBothKindsOfWorkbooks() throws IOException {
    for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
      var sheet = workbook.createSheet("Of Somchai");
      sheet.getHeader().setCenter("Card " + NUMBER);
      sheet.getFooter().setRight("at the end");
      var drawing = sheet.createDrawingPatriarch();
      var place = new CellRangeAddressList(1, 1, 1, 1);
      var help = sheet.getDataValidationHelper();
      var rule = help.createValidation(help.createExplicitListConstraint(ONE), place);
      rule.createPromptBox("Title", "what to write");
      rule.setShowPromptBox(true);
      sheet.addValidationData(rule);
      box(drawing, "in a box");
      var kept = read(bytes(workbook));
      var all = kept.texts.toString();

      assertTrue(kept.texts.contains("|0|Of Somchai!|0|>Of Somchai"), all);
      for (var text : List.of("Card " + NUMBER, "at the end", "what to write", "in a box")) {
        assertTrue(all.contains(text), () -> text + " in " + all);
      }
    }
  }

  private static void box(Drawing<?> drawing, String text) {
    if (drawing instanceof XSSFDrawing xlsx) {
      xlsx.createTextbox(new XSSFClientAnchor()).setText(text);
    } else {
      var anchor = new HSSFClientAnchor();
      ((HSSFPatriarch) drawing).createTextbox(anchor).setString(new HSSFRichTextString(text));
    }
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    var out = new ByteArrayOutputStream();
    try (workbook) {
      workbook.write(out);
    }
    return out.toByteArray();
  }

  @Test
  void readsParagraphsTablesAndTheAuthorOfADocument() throws IOException {
    var document = new XWPFDocument();
    document.getProperties().getCoreProperties().setCreator("Author " + NUMBER);
    document.createParagraph().createRun().setText("First");
    var split = document.createParagraph();
    Arrays.asList("1-23", "45-67890", "-12-1").forEach(part -> split.createRun().setText(part));
    var row = document.createTable(1, 2).getRow(0);
    row.getCell(0).setText("Mr. Somchai");
    row.getCell(1).setText("12/3 Moo 4");
    var kept = read(bytes(document));

    assertTrue(kept.texts.contains("|0||2|>" + NUMBER), kept.texts.toString());
    assertTrue(kept.texts.stream().anyMatch(t -> t.endsWith(">Mr. Somchai \u00A6 12/3 Moo 4")));
    assertTrue(
        kept.texts.contains("docProps/core.xml|0||0|>Author " + NUMBER), kept.texts.toString());
  }

  @Test
  void readsTheHeaderOfAPageOfAnOpenDocument() throws IOException {
    var text =
        "<d xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><text:p>%s</text:p></d>";
    var files = new LinkedHashMap<String, byte[]>();
    files.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8));
    files.put("content.xml", text.formatted("Body").getBytes(UTF_8));
    files.put("styles.xml", text.formatted(NUMBER).getBytes(UTF_8));

    var texts = read(Zips.of(files)).texts;
    assertTrue(texts.containsAll(List.of("|0||1|>Body", "|0||1|>" + NUMBER)), texts.toString());
  }

  @Test
  void looksIntoArchivesUpToALimit() throws IOException {
    var inner = Zips.of(Map.of("deep.txt", NUMBER.getBytes(UTF_8)));
    var deepest = Zips.of(Map.of("c.zip", Zips.of(Map.of("b.zip", inner))));
    var kept =
        read(
            Zips.of(
                Map.of(
                    "a.txt", ("x\n" + NUMBER).getBytes(UTF_8), "in.zip", inner, "d.zip", deepest)));

    assertTrue(kept.texts.contains("a.txt|0||2|>" + NUMBER), kept.texts.toString());
    assertTrue(kept.texts.contains("in.zip!deep.txt|0||1|>" + NUMBER), kept.texts.toString());
    assertEquals(List.of("d.zip!c.zip!b.zip|0||0|TOO_LARGE"), kept.unread);
  }

  @Test
  void readsTheLinesOfATableThatEndsInAQuotationMarkOutOfPlace() {
    var rows = "a,b\n".repeat(12);
    var csv = read(("name,card\n" + rows + "\"x\"y,1\n" + NUMBER + ",2\n").getBytes(UTF_8));
    assertTrue(csv.texts.contains("|0||15|>" + NUMBER + ",2"), csv.texts.toString());
  }

  @Test
  void saysThatOnlySoManyEarlierVersionsOfAPdfWereLookedInto() {
    var pdf = new ByteArrayOutputStream();
    for (int i = 0; i < 14; i++) {
      pdf.writeBytes(new Pdfs().text("page").bytes());
    }
    var kept = read(pdf.toByteArray());
    assertTrue(kept.unread.contains("earlier version|0||0|TOO_LARGE"), kept.unread.toString());
  }

  @Test
  void namesColumnsOfADocumentByTheirPlaceAlsoWhereOneHasNoName() throws IOException {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      var table = document.createTable(2, 3);
      table.getRow(0).getCell(2).setText("card");
      table.getRow(1).getCell(2).setText("123");
      document.write(out);
      var kept = read(out.toByteArray());
      assertTrue(
          kept.texts.stream().anyMatch(text -> text.endsWith("|card>123")), kept.texts.toString());
    }
  }

  @Test
  void readsTextsAsTheyStandAndAsTheyAreMeant() {
    var json = read("{\"id\": \"\\u0e51-2345\"}".getBytes(UTF_8));
    var html = read("<html><body>1<b>234</b>&#53;</body></html>".getBytes(UTF_8));
    var csv = read("name,card\nP,123\n".getBytes(UTF_8));

    assertTrue(json.texts.contains("|0||1|>{\"id\": \"๑-2345\"}"), json.texts.toString());
    assertTrue(html.texts.contains("|0||1|>12345"), html.texts.toString());
    assertTrue(csv.texts.contains("|0||2|card>123"), csv.texts.toString());
  }

  private static byte[] people(Workbook workbook) throws IOException {
    var sheet = workbook.createSheet("List");
    var header = sheet.createRow(0);
    header.createCell(0).setCellValue("name");
    header.createCell(1).setCellValue("card");
    var row = sheet.createRow(1);
    row.createCell(0).setCellValue("Somchai");
    row.createCell(1).setCellValue(1_234_567_890_121d);
    var hidden = workbook.createSheet("Hidden");
    hidden.createRow(0).createCell(0).setCellValue(NUMBER);
    workbook.setSheetHidden(1, true);
    return bytes(workbook);
  }

  private static byte[] bytes(XWPFDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    try (document) {
      document.write(out);
    }
    return out.toByteArray();
  }
}

package org.prongsai.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Archives, office documents and images. */
class PackageGradeTest {

  private static final String UNREADABLE = "unreadable";
  private static final int WORD_START = 1024;

  private static byte[] sheet() {
    return Sheets.xlsx().sheet("Sheet1").row("a", "b").row("x", 1).bytes();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] docx() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("รายงาน");
      document.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] compound(Map<String, byte[]> streams) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var files = new POIFSFileSystem()) {
      for (var stream : streams.entrySet()) {
        files.createDocument(new ByteArrayInputStream(stream.getValue()), stream.getKey());
      }
      files.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  private static byte[] stream(int at, int value) {
    var bytes = new byte[WORD_START];
    bytes[at] = (byte) value;
    return bytes;
  }

  @Test
  void knowsDocumentsOfOfficePrograms() throws IOException {
    var slides = new ByteArrayOutputStream();
    try (var show = new XMLSlideShow()) {
      show.createSlide();
      show.write(slides);
    }

    assertEquals(List.of("office-document"), Graded.of("plan.docx", docx()));
    assertEquals(List.of("office-document"), Graded.of("plan.pptx", slides.toByteArray()));
    assertEquals(List.of("office-document"), Graded.of("plan.rtf", ascii("{\\rtf1 plan}")));
    assertEquals(
        List.of("office-document", "name-disagrees at '': docx (1)"),
        Graded.of("plan.xlsx", docx()));
  }

  @Test
  void knowsOldDocumentsByTheirStreams() throws IOException {
    var word = compound(Map.of("WordDocument", stream(0, 0xEC)));
    var show =
        compound(Map.of("PowerPoint Document", new byte[100], "Current User", stream(12, 0x5F)));

    assertEquals(List.of("office-document"), Graded.of("plan.doc", word));
    assertEquals(List.of("office-document"), Graded.of("plan.ppt", show));
    assertEquals(
        List.of("office-document", "name-disagrees at '': doc (1)"), Graded.of("plan.docx", word));
    assertEquals(
        List.of("other"), Graded.of("mail.msg", compound(Map.of("__properties", new byte[100]))));
    assertEquals(
        List.of("spreadsheet"), Graded.of("1995.xls", compound(Map.of("Book", stream(0, 9)))));
  }

  @Test
  void cannotReadDocumentsWithAPassword() throws IOException, GeneralSecurityException {
    var word = compound(Map.of("WordDocument", stream(11, 1)));
    var show =
        compound(Map.of("PowerPoint Document", new byte[100], "Current User", stream(12, 0xDF)));
    var encrypted = new ByteArrayOutputStream();
    try (var files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(files)) {
        out.write(sheet());
      }
      files.writeFilesystem(encrypted);
    }

    assertEquals(List.of(UNREADABLE, "encrypted at '': doc (1)"), Graded.of("plan.doc", word));
    assertEquals(List.of(UNREADABLE, "encrypted at '': ppt (1)"), Graded.of("plan.ppt", show));
    assertEquals(
        List.of(UNREADABLE, "encrypted at '': ole2 (1)"),
        Graded.of("o17.xlsx", encrypted.toByteArray()));
  }

  @Test
  void cannotReadAnXlsWithAPassword() throws IOException {
    var out = new ByteArrayOutputStream();
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try (var workbook = new HSSFWorkbook()) {
      workbook.createSheet("a").createRow(0).createCell(0).setCellValue("x");
      workbook.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    assertEquals(
        List.of(UNREADABLE, "encrypted at '': xls (1)"), Graded.of("o17.xls", out.toByteArray()));
  }

  @Test
  void comparesTheFormsOfSpreadsheetsWithTheName() {
    assertEquals(
        List.of("spreadsheet", "name-disagrees at '': xlsx (1)"), Graded.of("o17.xls", sheet()));
    assertEquals(List.of("spreadsheet"), Graded.of("o17.xlsm", sheet()));
  }

  @ParameterizedTest
  @CsvSource({
    "spreadsheet,ods,spreadsheet",
    "text,odt,office-document",
    "presentation,odp,office-document",
    "text-template,ott,office-document"
  })
  void knowsOpenDocumentsByTheirType(String type, String extension, String kind)
      throws IOException {
    var files = new TreeMap<String, byte[]>();
    files.put("mimetype", ascii("application/vnd.oasis.opendocument." + type));
    files.put("content.xml", ascii("<content/>"));

    assertEquals(List.of(kind), Graded.of("plan." + extension, Zips.of(files)));
  }

  @Test
  void knowsAnArchive() throws IOException {
    assertEquals(
        List.of("archive"), Graded.of("all.zip", Zips.of(Map.of("a.pdf", ascii("%PDF-")))));
    assertEquals(List.of("archive"), Graded.of("all.rar", ascii("Rar!\u001A\u0007")));
    assertEquals(
        List.of("archive", "name-disagrees at '': zip (1)"),
        Graded.of("plan.docx", Zips.of(Map.of("word/document.xml", ascii("<w/>")))));
    assertEquals(
        List.of(UNREADABLE, "empty-file at '': no files in the archive (1)"),
        Graded.of("all.zip", Zips.of(Map.of())));
  }

  @Test
  void cannotReadAnArchiveWithAPassword() throws IOException {
    var bytes = Zips.of(Map.of("a.txt", ascii("secret")));
    // Bit 0 of the flags, in the header of the entry and in the directory.
    int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    bytes[6] |= 1;
    bytes[directory + 8] |= 1;

    assertEquals(List.of(UNREADABLE, "encrypted at 'a.txt': zip (1)"), Graded.of("all.zip", bytes));
  }

  @Test
  void noticesPackagesThatWereCutShort() throws IOException {
    for (var whole : List.of(sheet(), docx(), Zips.of(Map.of("a", new byte[9000])))) {
      for (int length : new int[] {10, whole.length / 2, whole.length - 10}) {
        assertEquals(
            List.of(UNREADABLE, "damaged at '': zip (1)"),
            Graded.of("cut", Arrays.copyOf(whole, length)));
      }
    }
    var xls = Sheets.xls().sheet("a").row("x", "y").bytes();
    assertEquals(
        List.of(UNREADABLE, "damaged at '': ole2 (1)"),
        Graded.of("cut.xls", Arrays.copyOf(xls, 400)));
  }

  @Test
  void noticesAnEntryThatIsNotWhatItWas() throws IOException {
    var out = new ByteArrayOutputStream();
    var content = ascii("a,b\n1,2\n");
    try (var zip = new ZipOutputStream(out)) {
      var entry = new ZipEntry("data.csv");
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      var checksum = new CRC32();
      checksum.update(content);
      entry.setCrc(checksum.getValue());
      zip.putNextEntry(entry);
      zip.write(content);
    }
    var bytes = out.toByteArray();
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("1,2");
    bytes[at] = '7';

    assertEquals(
        List.of(UNREADABLE, "damaged at 'data.csv': zip (1)"), Graded.of("all.zip", bytes));
  }

  @Test
  void noticesPartsThatAreNoXmlOrMissing() throws IOException {
    var broken = Zips.with(docx(), "word/document.xml", "</w:body>", "");
    var sheet = Zips.with(sheet(), "xl/worksheets/sheet1.xml", "</sheetData>", "");
    var without = Zips.with(sheet(), "_rels/.rels", "xl/workbook.xml", "xl/none.xml");

    for (var bytes : List.of(broken, sheet)) {
      assertEquals(List.of(UNREADABLE, "damaged at '': zip (1)"), Graded.of("x.zip", bytes));
    }
    assertEquals(
        List.of(UNREADABLE, "damaged at '_rels/.rels': zip (1)"), Graded.of("x.zip", without));
  }

  @Test
  void leavesABombWhereItLies() throws IOException {
    var zeros = new byte[8 << 20];
    var headless = Sheets.xlsx().sheet("a").row(1, 2).bytes();
    var archive = new TreeMap<String, byte[]>();
    var workbook = new TreeMap<>(Zips.files(headless));
    for (int size = 0; size <= ZipContents.MOST_UNPACKED; size += zeros.length) {
      archive.put("zeros-" + size, zeros);
      workbook.put("xl/media/zeros-" + size + ".xml", zeros);
    }

    assertEquals(List.of("archive"), Graded.of("all.zip", Zips.of(archive)));
    assertEquals(
        List.of("spreadsheet", "no-header at 'a!A1:B1': 1 | 2 (1)"), Graded.of("x.xlsx", headless));
    assertEquals(List.of("spreadsheet"), Graded.of("x.xlsx", Zips.of(workbook)));
  }

  @Test
  void doesNotUnpackByMethodsItDoesNotKnow() throws IOException {
    var archive = Zips.of(Map.of("a.txt", ascii("text")));
    var workbook = sheet();
    for (var bytes : List.of(archive, workbook)) {
      // 93 is Zstandard, in the header of the entry and in the directory.
      int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
      bytes[8] = 93;
      bytes[directory + 10] = 93;
    }

    assertEquals(List.of("archive"), Graded.of("all.zip", archive));
    assertEquals(
        List.of(UNREADABLE, "damaged at '[Content_Types].xml': zip (1)"),
        Graded.of("o17.xlsx", workbook));
  }

  @Test
  void doesNotMakeATreeOfAHugePart() throws IOException {
    var files = Zips.files(Sheets.xlsx().sheet("a").row(1, 2).bytes());
    files.put("xl/styles.xml", ascii("<x>" + " ".repeat((int) ZipContents.MOST_IN_A_TREE)));

    assertEquals(List.of("spreadsheet"), Graded.of("o17.xlsx", Zips.of(files)));
  }

  @Test
  void knowsImagesByTheirFirstBytes() {
    var starts = new ArrayList<byte[]>();
    starts.add(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
    starts.add(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0});
    starts.add(ascii("GIF89a..."));
    starts.add(new byte[] {'I', 'I', '*', 0, 8});
    starts.add(ascii("RIFF....WEBPVP8 "));
    starts.add(ascii("....ftypheic...."));
    starts.add(new byte[] {'B', 'M', 1, 2, 3, 4, 0, 0, 0, 0, 54});

    for (var start : starts) {
      assertEquals(List.of("image"), Graded.of("scan", start));
    }
    assertEquals(
        List.of("image", "name-disagrees at '': png (1)"), Graded.of("scan.pdf", starts.get(0)));
    assertEquals(List.of("image"), Graded.of("scan.JPG", starts.get(1)));
  }
}

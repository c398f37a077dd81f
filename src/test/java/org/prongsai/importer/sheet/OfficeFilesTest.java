package org.prongsai.importer.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.problem.Problems;

/** A file is opened as what it is, not as what its name says. */
class OfficeFilesTest {

  private static final String TEXT = "รายการ,ราคากลาง\nก,5\n";

  @TempDir private Path folder;
  private final Problems problems = new Problems();

  private List<String> texts(String name, byte[] bytes) throws IOException {
    var file = Files.write(folder.resolve(name), bytes);
    return new OfficeFiles(problems)
        .read(List.of(file)).stream()
            .flatMap(sheet -> sheet.rows().stream())
            .map(OfficeRow::said)
            .toList();
  }

  private List<String> found() {
    return problems.sorted().stream().map(p -> p.location().file() + " " + p.rule().id()).toList();
  }

  private static byte[] bytes(Workbook book) throws IOException {
    try (book;
        var bytes = new ByteArrayOutputStream()) {
      var sheet = book.createSheet("ต.ค.");
      sheet.createRow(0).createCell(0).setCellValue("รายการ");
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] locked(byte[] workbook) throws IOException {
    try (var files = new POIFSFileSystem();
        var bytes = new ByteArrayOutputStream()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("ลับ");
      try (var out = encryptor.getDataStream(files)) {
        out.write(workbook);
      } catch (GeneralSecurityException e) {
        throw new IOException(e);
      }
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void opensAWorkbookOrATextWhateverItsEnding() throws IOException {
    var rows = new ArrayList<String>();
    rows.addAll(texts("a.csv", bytes(new XSSFWorkbook())));
    rows.addAll(texts("a.xls", bytes(new XSSFWorkbook())));
    rows.addAll(texts("a.xlsx", bytes(new HSSFWorkbook())));
    rows.addAll(texts("b.xlsx", TEXT.getBytes(StandardCharsets.UTF_8)));

    assertEquals(List.of("รายการ", "รายการ", "รายการ", "รายการ | ราคากลาง", "ก | 5"), rows);
    assertEquals(List.of(), found().stream().filter(said -> !said.contains("read-")).toList());
  }

  @Test
  void namesWhatStandsToTheRightOfAllThatIsRead() throws IOException {
    try (var book = new XSSFWorkbook();
        var bytes = new ByteArrayOutputStream()) {
      var row = book.createSheet("ต.ค.").createRow(4);
      row.createCell(0).setCellValue("รายการ");
      row.createCell(209).setCellValue("ไกล");
      book.write(bytes);

      assertEquals(List.of("รายการ"), texts("a.xlsx", bytes.toByteArray()));
    }

    assertEquals(List.of("a.xlsx › ต.ค. import-too-wide"), found());
    var problem = problems.sorted().get(0);
    assertEquals("HB5", problem.location().cell());
    assertEquals(List.of("ไกล", "GR"), problem.args());
  }

  @Test
  void saysThatAPasswordIsInTheWay() throws IOException {
    texts("a.xlsx", locked(bytes(new XSSFWorkbook())));
    Biff8EncryptionKey.setCurrentUserPassword("ลับ");
    byte[] old;
    try {
      old = bytes(new HSSFWorkbook());
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    texts("b.xls", old);

    assertEquals(List.of("a.xlsx file-password", "b.xls file-password"), found());
  }

  @Test
  void saysThatAWebPageIsNoWorkbook() throws IOException {
    var page = "<html><body><table><tr><td>ก</td></tr></table></body></html>";
    texts("a.xls", page.getBytes(StandardCharsets.UTF_8));
    texts("b.xlsx", ("\uFEFF\n" + page).getBytes(StandardCharsets.UTF_8));
    texts("c.csv", ("\uFEFF<TABLE>").getBytes(StandardCharsets.UTF_16LE));

    assertEquals(
        List.of("a.xls import-web-page", "b.xlsx import-web-page", "c.csv import-web-page"),
        found());
  }

  @Test
  void saysThatAFileIsEmpty() throws IOException {
    texts("a.csv", new byte[0]);
    texts("b.xlsx", "\uFEFF\r\n".getBytes(StandardCharsets.UTF_8));
    texts("c.csv", ",,\r\n,,\r\n".getBytes(StandardCharsets.UTF_8));
    try (var book = new XSSFWorkbook();
        var bytes = new ByteArrayOutputStream()) {
      book.createSheet("Sheet1");
      book.write(bytes);
      texts("d.xlsx", bytes.toByteArray());
    }

    assertEquals(
        List.of(
            "a.csv import-file-empty",
            "b.xlsx import-file-empty",
            "c.csv import-file-empty",
            "d.xlsx import-file-empty"),
        found().stream().filter(said -> !said.contains("read-")).toList());
  }

  @Test
  void refusesWhatIsNoTableAndPassesOverTheFilesThatExcelKeeps() throws IOException {
    texts("~$a.xlsx", new byte[] {6, 'U', 's', 'e', 'r'});
    texts("b.docx", new byte[] {'P', 'K', 3, 4, 'x'});
    texts("c.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
    texts("d.xlsx", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 16});
    texts("e.xlsx", new byte[] {'P', 'K', 3, 4, 'x'});

    assertEquals(
        List.of(
            "b.docx import-kind",
            "c.pdf import-kind",
            "d.xlsx file-not-readable",
            "e.xlsx file-not-readable",
            "~$a.xlsx import-lock-left"),
        found());
  }

  @Test
  void saysThatAnArchiveIsDamagedWhoseNamesAreNoText() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new XSSFWorkbook()) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue("ก");
      workbook.write(bytes);
    }
    var damaged = bytes.toByteArray();
    var list = new String(damaged, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    damaged[list + 46] = (byte) 0xFF; // the name of its first part begins here

    assertEquals(List.of(), texts("a.xlsx", damaged));
    assertEquals(List.of("a.xlsx:1:1 file-not-readable"), problems.summaries());
  }
}

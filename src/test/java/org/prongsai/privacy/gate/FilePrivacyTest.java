package org.prongsai.privacy.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.filetext.FileTexts;
import org.prongsai.privacy.OfficeIdentity;
import org.prongsai.privacy.PrivacyScan;
import org.prongsai.problem.Problems;
import org.prongsai.settings.PrivacyAllowances;
import org.prongsai.yaml.Yaml;

/** Numbers of citizens in whole files, as the office's programs write them. */
class FilePrivacyTest {

  private static final String FILE = "content/files/2567/o9/list";
  private static final List<String> ON_FIRST_LINE = List.of(FILE + ":1:1 citizen-number");

  private final Problems problems = new Problems();

  private List<String> found(byte[] file) {
    var settings = Yaml.read("agency: x", "content/site.yml", problems).orElseThrow();
    var report = new PrivacyReport(FILE, PrivacyAllowances.of(settings, problems), problems);
    new FileTexts().read(file, new FilePrivacy(new PrivacyScan(OfficeIdentity.UNKNOWN), report));
    report.end();
    assertFalse(problems.sorted().toString().contains("456781"));
    return problems.summaries();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "เลขประจำตัวประชาชน 3102300\n456781",
        "เลขประจำตัวประชาชน 3102300-\r\n456781 บ้านเลขที่",
        "เลขประจำตัวประชาชน 3102300456781\n1. รายการ",
        "นาย ก 3 1023 00456\n78 1",
        "นาย ก,3102300456781,5000\nนาย ข,0105536001234,5000"
      })
  void findsANumberInATextOnceAlsoWhereALineBreaksIt(String text) {
    assertEquals(ON_FIRST_LINE, found(text.getBytes(UTF_8)));
  }

  @Test
  void findsANumberBelowTheWordsForItOnItsOwnLine() {
    assertEquals(
        List.of(FILE + ":3:1 citizen-number"),
        found("รายชื่อ\nเลขประจำตัวประชาชน\n3 102300456781\nจบ".getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ยอดรวม 3102300\n456781",
        "เลขประจำตัวประชาชน 3102300\n\n\n456781",
        "ออกบัตรประชาชน จำนวน 3102300\n456781",
        "id,amount\n1,3102300\n456781,5"
      })
  void leavesNumbersOnTwoLinesThatAreNotOne(String text) {
    assertEquals(List.of(), found(text.getBytes(UTF_8)));
  }

  @Test
  void findsANumberBrokenBetweenParagraphsOfADocument() throws IOException {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText("เลขประจำตัวประชาชน 3102300");
      document.createParagraph().createRun().setText("456781");
      document.write(out);

      assertEquals(ON_FIRST_LINE, found(out.toByteArray()));
    }
  }

  @Test
  void findsANumberBrokenBetweenLinesOfAPage() throws IOException {
    assertEquals(ON_FIRST_LINE, found(pdf("citizen id 3102300", "456781")));
  }

  @Test
  void findsANumberBetweenCommasOnAPage() throws IOException {
    assertEquals(ON_FIRST_LINE, found(pdf("A,3102300456781,5000", "B")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 102300456781", "3--1023--00456--78--1", "3102300456781.00"})
  void findsANumberInAnyGroupingInItsColumnOfAWorkbook(String number) throws IOException {
    assertEquals(ON_FIRST_LINE, found(list(new XSSFWorkbook(), number)));
  }

  @Test
  void findsANumberInAnyGroupingInItsColumnOfAnOldWorkbook() throws IOException {
    assertEquals(ON_FIRST_LINE, found(list(new HSSFWorkbook(), "3 102300456781")));
  }

  private static byte[] list(Workbook workbook, String number) throws IOException {
    try (workbook;
        var out = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet("List");
      var header = sheet.createRow(0);
      header.createCell(0).setCellValue("ชื่อ");
      header.createCell(1).setCellValue("เลขประจำตัวประชาชน");
      var row = sheet.createRow(1);
      row.createCell(0).setCellValue("ก");
      row.createCell(1).setCellValue(number);
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] pdf(String... lines) throws IOException {
    try (var document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.setLeading(15);
        content.newLineAtOffset(70, 700);
        for (var line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      document.save(out);
      return out.toByteArray();
    }
  }
}

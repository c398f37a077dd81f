package org.prongsai.importer.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.host.asciidoctor.SharedEngine;
import org.prongsai.problem.ProblemWords;
import org.prongsai.problem.Problems;

/** Word documents, good and hostile: what is taken, and that all else is said. */
class WordFileTest {

  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  @TempDir private Path folder;
  private final Problems problems = new Problems();

  private List<WordBlock> read(byte[] bytes) throws IOException {
    return new WordFile(MadeWord.file(folder, "a.docx", bytes), problems).read();
  }

  private String page(byte[] bytes) throws IOException {
    return AsciiDocPage.of("เรื่อง", read(bytes), "a").text();
  }

  private static String run(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  private List<String> rules() {
    return problems.sorted().stream().map(problem -> problem.rule().id()).distinct().toList();
  }

  /** What readers of a page see. */
  private String shown(String page, Problems found) {
    var bytes = page.getBytes(StandardCharsets.UTF_8);
    var document = SharedEngine.document(folder, "content/th/a.adoc", bytes, found);
    var html = document.body().stream().map(Object::toString).collect(Collectors.joining());
    return Jsoup.parseBodyFragment(html).text();
  }

  @Test
  void everySignIsShownAsItIs() throws IOException {
    var lines =
        List.of(
            "*ก* _ข_ `ค` #ง# ^จ^ ~ฉ~ +ช+ **ซ** __ฌ__",
            "{name} [x] [[y]] &lt;&lt;z>> ((w)) a:: b;; \\n C++ &amp;nbsp; &amp;#65;",
            "=ต้น",
            ".จุด",
            "//ไม่ใช่หมายเหตุ",
            "---",
            "+ บวก",
            "|ขีด|",
            ":ก: ข",
            "> อ้าง",
            "[ ] ได้ [ ] ไม่ได้",
            "saraban_05@a.go.th https://a.go.th/x_y_z?a=*b*",
            "item:o17[] image::x.png[] include::y[] link:z[k]",
            "''' ก",
            "....... ลงชื่อ ......");
    var body = lines.stream().map(WordFileTest::run).collect(Collectors.joining());
    var found = new Problems();

    var shown = shown(page(MadeWord.ofXml(body)), found);

    for (var line : lines) {
      var typed = Jsoup.parseBodyFragment(line.replace("&amp;", "&amp;")).text();
      assertTrue(shown.contains(typed), typed + " in " + shown);
    }
    assertEquals(List.of(), found.summaries());
  }

  @Test
  void whatWordNumbersOrMergesIsKept() throws IOException {
    var text =
        page(
            MadeWord.of(
                "**๑. หัวข้อ**\n\n**๑.๑ หัวข้อย่อย**\n\n๑. รายการ\n๒. รายการสอง\n\nก\tข\nค\t๑\n\t๒"));

    assertEquals(
        "= เรื่อง\n\n== ๑. หัวข้อ\n\n=== ๑.๑ หัวข้อย่อย\n\n๑. รายการ\n\n๒. รายการสอง\n\n"
            + "[%header,cols=\"2*\"]\n|===\n|ก\n|ข\n.2+|ค\n|๑\n|๒\n|===\n",
        text);
    var found = new Problems();
    assertTrue(shown(text, found).contains("หัวข้อย่อย"));
    assertEquals(List.of(), found.summaries());
  }

  @Test
  void whatIsLeftOutIsSaid() throws IOException {
    var page =
        page(
            MadeWord.ofXml(
                "<w:p><w:ins w:id=\"1\"><w:r><w:t>เพิ่ม</w:t></w:r></w:ins>"
                    + "<w:del w:id=\"2\"><w:r><w:delText>ลบ</w:delText></w:r></w:del>"
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ซ่อน</w:t></w:r>"
                    + "<w:r><w:pict><w:txbxContent>"
                    + run("กล่อง")
                    + "</w:txbxContent></w:pict></w:r>"
                    + "<w:r><w:object/></w:r><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>"
                    + "<w:r><w:futureThing>อนาคต</w:futureThing></w:r></w:p>"
                    + "<w:tbl><w:tr><w:tc>"
                    + run("กรอบ")
                    + "</w:tc></w:tr></w:tbl>"));

    assertEquals("= เรื่อง\n\nเพิ่ม☑\n\nกล่อง\n\nกรอบ\n", page);
    var words = ProblemWords.of("th");
    var said = problems.sorted().stream().map(words::found).collect(Collectors.joining("\n"));
    for (var wanted :
        List.of("“ลบ”", "“เพิ่ม”", "“ซ่อน”", "“กล่อง”", "ฝัง", "futureThing", "ช่องเดียว")) {
      assertTrue(said.contains(wanted), wanted + " in " + said);
    }
  }

  @Test
  void aPictureIsAFileAndItsCaptionStandsForIt() throws IOException {
    var png =
        Base64.getDecoder()
            .decode(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    var out = new ByteArrayOutputStream();
    try (var document = new XWPFDocument()) {
      var run = document.createParagraph().createRun();
      run.addPicture(new ByteArrayInputStream(png), PictureType.PNG, "ชื่อไทย.png", 100, 100);
      document.createParagraph().createRun().setText("ภาพที่ ๑ ผังองค์กร");
      document.write(out);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }

    var page = AsciiDocPage.of("เรื่อง", read(out.toByteArray()), "plan");

    assertTrue(page.text().contains("image::plan-1.png[\"ภาพที่ ๑ ผังองค์กร\"]"), page.text());
    assertEquals(List.of("plan-1.png"), List.copyOf(page.pictures().keySet()));
  }

  @Test
  void hostileFilesAreRefused() throws IOException {
    var good = MadeWord.ofXml(run("ก"));
    var cell = "<w:tc>" + run("") + "</w:tc>";
    for (var bad :
        List.of(
            "no zip".getBytes(StandardCharsets.UTF_8),
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1},
            bomb(),
            MadeWord.ofXml("<w:tbl><w:tr>" + cell.repeat(41_000) + "</w:tr></w:tbl>"),
            MadeWord.ofXml("<w:p>".repeat(20_000) + "</w:p>".repeat(20_000)),
            MadeWord.changed(
                good,
                "word/document.xml",
                xml ->
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document"
                        + W
                        + "><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>"))) {
      assertEquals(List.of(), read(bad));
    }
    assertEquals(
        List.of("import-text-damaged", "import-text-kind", "import-text-too-large"), rules());
  }

  private static byte[] bomb() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      var nothing = new byte[1 << 20];
      for (int i = 0; i < 140; i++) {
        zip.write(nothing);
      }
    }
    return out.toByteArray();
  }

  @Test
  void macrosAndPlacesElsewhereAreNotFollowed() throws IOException {
    var bytes =
        MadeWord.changed(
            MadeWord.ofXml(
                "<w:p><w:hyperlink r:id=\"rId99\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:r><w:t>ลิงก์</w:t></w:r></w:hyperlink></w:p>"),
            "word/_rels/document.xml.rels",
            xml ->
                xml.replaceFirst(
                    "</Relationships>",
                    "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/></Relationships>"));

    assertEquals("= เรื่อง\n\nลิงก์\n", page(bytes));
    assertEquals(List.of("import-text-dropped"), rules());
  }
}

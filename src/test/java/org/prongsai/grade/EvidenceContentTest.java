package org.prongsai.grade;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceContentTest {

  private static final String PNG = "\u0089PNG\r\n\u001A\n";
  private static final byte[] BYTES = {1};

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><script>alert(1)</script>",
        "<!DOCTYPE html><p onclick=\"x()\">ก",
        "<html><body ONLOAD = x>",
        "<html><a href=\"javascript:x\">",
        "<html><a href=\" java\tscript:x\">",
        "<html><a href=\"&#106;avascript:x\">",
        "<html><a href=vbscript:x>",
        "<html><a href='data:text/html,x'>",
        "<html><img src='data:image/svg+xml,x'>",
        "<html><form action=javascript:x>",
        "<html><iframe src=x.html>",
        "<html><object data=x>",
        "<html><embed src=x>",
        "<html><base href=x>",
        "<html><meta http-equiv=Refresh content='0;url=x'>",
        "<html><p style='width: expression(x)'>",
        "<html><style>a{behavior: url(x)}</style>",
        "<html><p style='width: exp/* */ression(x)'>",
        "<html><p style='width: \\65xpression(x)'>",
        "<html><a href='ms-msdt:/id x'>",
        "<html><a href='search-ms:query=x'>",
        "<html><!--[if IE]><script>x</script><![endif]-->",
        "<svg><set attributeName='onclick' to='x'/></svg>",
        "<html><?php echo 1 ?>",
        "<html><? echo 1 ?>",
        "<html><% x %>",
        "<html><!--#exec cmd=\"x\" -->",
        "<html><!-- #include file=\"x\" -->",
        "<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>",
        "<svg onload='x'/>",
        "<svg><a xlink:href='javascript:x'/></svg>",
        "<svg><set attributeName='href' to='javascript:x'/></svg>",
        "<svg><foreignObject><iframe src='x'/></foreignObject></svg>",
        "<svg xmlns:s='http://www.w3.org/2000/svg'><s:script>x</s:script></svg>",
        "<?xml version='1.0'?><?xml-stylesheet href='x.xsl'?><a/>",
        "<?xml version='1.0'?><a xmlns:h='http://www.w3.org/1999/xhtml'><h:script>x</h:script></a>",
        "<?xml version='1.0'?><a xmlns:h='http://www.w3.org/1999/xhtml'><h:p onclick='x'/></a>",
        "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
        "<?php echo 1;",
        "#!/bin/sh\nrm -r x\n"
      })
  void findsWhatABrowserOrAServerWouldRun(String text) {
    assertFalse(of(text).running().isEmpty(), text);
    var wide = ("\uFEFF" + text).getBytes(UTF_16LE);
    assertFalse(EvidenceContent.of(ending(text), wide).running().isEmpty(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html lang=th><h1>รายงาน</h1><p class=x>ก <a href='https://example.go.th'>ข</a>",
        "<html><a href='mailto:a@example.go.th'>a</a><img src='data:image/png;base64,AAAA'>",
        "<html xmlns:o='urn:x'><?xml:namespace prefix = o /><p class=MsoNormal>ก<o:p></o:p>",
        "<html><p title='javascript: a language'>one, only, once</p>",
        "<html><style>p{color:red}</style><table><tr><td>1</table>",
        "<svg xmlns='http://www.w3.org/2000/svg'><?xpacket begin=''?><path d='M0 0'/></svg>",
        "<?xml version='1.0'?><table><row on='2567-10-01' ontology='x'>ก</row></table>",
        "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook/>",
        "# รายงาน\n<br> 5 < 6\n",
        "a,b\n1,<script>\n"
      })
  void leavesTextAndLooks(String text) {
    assertEquals(List.of(), of(text).running(), text);
  }

  @Test
  void saysTheLineAndColumn() {
    var running = of("<html>\n<p>\n  <b onclick=\"x\">ก</b>").running();
    assertEquals(List.of(new EvidenceContent.Running("onclick=\"x\"", 3, 3)), running);
  }

  @Test
  void anArchiveIsLookedIntoForPrograms() throws IOException {
    var zip = zip("plan.pdf", "tools/Setup.EXE", "notes/x.txt");
    assertEquals(FileFormat.ZIP, zip.format());
    assertEquals("tools/Setup.EXE", zip.running().get(0).text());
    assertEquals(1, zip.running().size());
  }

  @Test
  void knowsOfficeDocumentsByTheirParts() throws IOException {
    assertEquals(
        FileFormat.DOCX, zip("[Content_Types].xml", "_rels/.rels", "word/document.xml").format());
    assertEquals(FileFormat.XLSX, zip("[Content_Types].xml", "xl/workbook.xml").format());
    assertEquals(FileFormat.XLSB, zip("[Content_Types].xml", "xl/workbook.bin").format());
    var text = "application/vnd.oasis.opendocument.text".getBytes(UTF_8);
    assertEquals(
        FileFormat.ODT, EvidenceContent.of("zip", Zips.of(Map.of("mimetype", text))).format());
  }

  @Test
  void knowsDocumentsWithMacros() throws IOException {
    assertEquals(
        "word/vbaProject.bin",
        zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin").macros());
    assertEquals(
        "xl/macrosheets/sheet1.xml",
        zip("[Content_Types].xml", "xl/workbook.xml", "xl/macrosheets/sheet1.xml").macros());
    assertEquals("", zip("[Content_Types].xml", "word/document.xml").macros());
  }

  @Test
  void programsOfJavaAreNoArchives() throws IOException {
    assertEquals(FileFormat.UNKNOWN, zip("META-INF/MANIFEST.MF", "a/B.class").format());
    assertEquals(FileFormat.UNKNOWN, zip("AndroidManifest.xml", "classes.dex").format());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MZ\u0090\0\3\0\0\0",
        "\u007FELF\2\1\1\0",
        "\u00CE\u00FA\u00ED\u00FE\0\0",
        "\u00CA\u00FE\u00BA\u00BE\0\0\0\u0034",
        "L\0\0\0\1\u0014\2\0",
        "ITSF\3\0\0\0",
        "\0\0\0\0CD001",
        "MSCF\0\0\0\0",
        "\0asm\1\0\0\0"
      })
  void programsAreOfNoKindThatIsPublished(String start) {
    assertEquals(
        FileFormat.UNKNOWN, EvidenceContent.of("pdf", start.getBytes(ISO_8859_1)).format());
  }

  @Test
  void whatIsTwoThingsAtOnceRuns() throws IOException {
    assertTrue(hidden(PNG + "\0\0IHDR", new byte[0]).isEmpty());
    assertEquals("ZIP", hidden(PNG, Zips.of(Map.of("a.class", BYTES))).get(0).text());
    assertEquals("<?php", hidden(PNG, "<?php x".getBytes(UTF_8)).get(0).text());
    assertEquals("<script", hidden("GIF89a", "/*<script>".getBytes(UTF_8)).get(0).text());
    assertEquals("ZIP", hidden("%PDF-1.4\n", Zips.of(Map.of("a", BYTES))).get(0).text());
    assertEquals("…%PDF", hidden("MZ\0\0\n%PDF-1.4\n1 0 obj", new byte[0]).get(0).text());
    assertEquals("…%PDF", hidden("x<?php ?>\n%PDF-1.4\n1 0 obj", new byte[0]).get(0).text());
    assertTrue(hidden("Content-Type: x\n\n%PDF-1.4\n1 0 obj", new byte[0]).isEmpty());
  }

  private static List<EvidenceContent.Running> hidden(String start, byte[] rest)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write(start.getBytes(ISO_8859_1));
    bytes.write(rest);
    return EvidenceContent.of("pdf", bytes.toByteArray()).running();
  }

  private static EvidenceContent zip(String... names) throws IOException {
    var files = new TreeMap<String, byte[]>();
    for (var name : names) {
      files.put(name, BYTES);
    }
    return EvidenceContent.of("zip", Zips.of(files));
  }

  private static EvidenceContent of(String text) {
    return EvidenceContent.of(ending(text), text.getBytes(UTF_8));
  }

  private static String ending(String text) {
    if (text.startsWith("<html") || text.startsWith("<!DOC")) {
      return "html";
    }
    return text.startsWith("<svg") ? "svg" : text.startsWith("<?xml") ? "xml" : "txt";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../x.txt", "a/../../x.txt", "/etc/x", "C:/x.txt", "x.js", "x.url", "x.pdf.exe"})
  void anArchiveIsLookedIntoForWhatLandsOutsideOrStarts(String name) throws IOException {
    var content = EvidenceContent.of("zip", Zips.of(Map.of(name, BYTES)));

    assertEquals(List.of(name), content.running().stream().map(r -> r.text()).toList());
  }

  @Test
  void anArchiveIsLookedIntoForProgramsUnderOtherNamesAndInArchives() throws IOException {
    var inner = Zips.of(Map.of("setup.pdf", "MZ\0\0PE".getBytes(ISO_8859_1)));
    var content = EvidenceContent.of("zip", Zips.of(Map.of("a.zip", inner, "b..txt", BYTES)));

    assertEquals(
        List.of("a.zip!setup.pdf"), content.running().stream().map(r -> r.text()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/OpenAction<</S/JavaScript/JS(x)>>",
        "/OpenAction<</S/J#61vaScript/J#53(x)>>",
        "/AA<</WC<</S/JavaScript/JS(x)>>>>",
        "/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(x)>>]>>>>",
        "/OpenAction<</S/SubmitForm/F(https://x)>>"
      })
  void knowsScriptsOfAPdf(String catalog) {
    var content = EvidenceContent.of("pdf", pdf(catalog));

    assertEquals("JavaScript", content.macros());
    assertEquals(List.of(), content.running());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/OpenAction<</S/Launch/F(cmd.exe)>>",
        "/OpenAction<</S/URI/URI(JavaScript:x)>>",
        "/X<</Type/Filespec/F(a.exe)/EF<<>>>>"
      })
  void knowsWhatAPdfWouldStart(String catalog) {
    assertEquals(1, EvidenceContent.of("pdf", pdf(catalog)).running().size());
  }

  @Test
  void aPdfThatCannotBeReadIsOne() {
    assertEquals(FileFormat.PDF, EvidenceContent.of("pdf", "%PDF-1.7\nx".getBytes(UTF_8)).format());
    var ordinary = EvidenceContent.of("pdf", new Pdfs().text(Pdfs.LINE).bytes());
    assertEquals("", ordinary.macros());
    assertEquals(List.of(), ordinary.running());
  }

  private static byte[] pdf(String catalog) {
    return ("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R"
            + catalog
            + ">>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent"
            + " 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R/Size 4>>\n%%EOF\n")
        .getBytes(ISO_8859_1);
  }

  @Test
  void knowsDocumentsThatOpenSomethingElse() throws IOException {
    var parts =
        Map.of(
            "word/_rels/settings.xml.rels",
            "<Relationship Type=\"http://x/relationships/attachedTemplate\" Target=\"https://x\""
                + " TargetMode=\"External\"/>",
            "xl/externalLinks/externalLink1.xml",
            "<ddeLink ddeService=\"cmd\"/>",
            "word/activeX/activeX1.xml",
            "<x/>",
            "word/other.bin",
            new String("_VBA_PROJECT".getBytes(UTF_16LE), ISO_8859_1));
    for (var part : parts.entrySet()) {
      var files = new TreeMap<String, byte[]>();
      files.put("[Content_Types].xml", BYTES);
      files.put("word/document.xml", BYTES);
      files.put(part.getKey(), part.getValue().getBytes(ISO_8859_1));

      assertTrue(
          EvidenceContent.of("docx", Zips.of(files)).macros().startsWith(part.getKey()),
          part::getKey);
    }
  }
}

package org.prongsai.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostingFilesTest {

  private static String text(String host) {
    var files = new HostingFiles(host, "https://www.x.go.th/ita/").files();
    return new String(files.get(0).bytes(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({"apache, .htaccess", "iis, web.config", "static, _headers"})
  void aHostHasTheFileThatItAsksFor(String host, String path) {
    var files = new HostingFiles(host, "https://www.x.go.th/").files();
    assertEquals(List.of(path), files.stream().map(PublishedFile::path).toList());
  }

  @Test
  void withoutAHostThereIsNone() {
    assertEquals(List.of(), new HostingFiles("", "https://www.x.go.th/").files());
  }

  /** A directive that a server does not know stops the whole site. */
  @Test
  void everyDirectiveOfApacheStandsInAnIfModule() {
    int depth = 0;
    for (var line : text("apache").lines().map(String::strip).toList()) {
      depth -= line.startsWith("</IfModule") ? 1 : 0;
      boolean isDirective = !line.isEmpty() && !line.startsWith("#") && !line.contains("IfModule");
      assertTrue(depth > 0 || !isDirective, line);
      depth += line.startsWith("<IfModule") ? 1 : 0;
    }
    assertEquals(0, depth);
  }

  /** What the server has already must not be added again: it would stop the whole site. */
  @Test
  void everyEntryOfIisIsRemovedBeforeItIsAdded() throws Exception {
    var bytes = text("iis").getBytes(StandardCharsets.UTF_8);
    var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    var root = builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
    for (var name : List.of("mimeMap", "add", "error")) {
      var entries = root.getElementsByTagName(name);
      assertTrue(entries.getLength() > 0, name);
      for (int i = 0; i < entries.getLength(); i++) {
        var before = entries.item(i).getPreviousSibling().getPreviousSibling();
        assertEquals("remove", before.getNodeName());
      }
    }
  }

  /** Evidence under files/ is not data, whatever its ending. */
  @Test
  void otherSitesMayReadWhatIsDataByItsPlace() {
    assertTrue(text("apache").contains("\"^/ita/(data/|disclosure"));
    assertFalse(text("apache").contains("csv|json"));
    assertFalse(text("iis").contains("location path=\"files"));
  }

  @Test
  void everyHostIsToldOfFeedsAndOfCopies() {
    assertTrue(text("iis").contains("fileExtension=\".xml\" mimeType=\"application/atom+xml\""));
    assertTrue(text("iis").contains("cacheControlMaxAge=\"30.00:00:00\""));
    assertTrue(text("apache").contains("max-age=2592000"));
    assertTrue(text("static").contains("\n  Cache-Control: no-cache\n"));
  }

  @Test
  void addressesBeginWithThePathOfTheSite() {
    assertTrue(text("apache").contains("ErrorDocument 404 /ita/404.html\n"));
    assertTrue(text("iis").contains("path=\"/ita/404.html\""));
    assertTrue(text("static").contains("\n/ita/data/*\n"));
    assertTrue(text("static").contains("\n/ita/*\n"));
  }
}

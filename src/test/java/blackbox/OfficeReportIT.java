package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The working notes of the office: beside the site, never in it. */
class OfficeReportIT {

  private static final Path BASE = Path.of(System.getProperty("basedir", ""));
  private static final String BODY =
      "<!doctype html><html lang='th'><title>x</title><body><h1>ผังโครงสร้างหน่วยงาน</h1>"
          + "<p>รายละเอียดของหน้าที่เป็นหลักฐานของข้อนี้ พร้อมชื่อส่วนราชการทุกส่วน</p></body></html>";

  @TempDir static Path folder;
  private static HttpServer server;
  private static ProgramCall build;
  private static ProgramCall audit;
  private static ProgramCall refused;

  @BeforeAll
  static void buildAndAudit() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/good",
        exchange -> {
          var bytes = BODY.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    BrokenSites.copy(BASE.resolve("src/test/resources/sites/minimal"), folder);
    var settings = folder.resolve("content/site.yml");
    Files.writeString(settings, Files.readString(settings) + "submit_by: \"2025-01-31\"\n");
    var host = "http://localhost:" + server.getAddress().getPort();
    table(
        "oit-evidence",
        "item,sequence,title_th,title_en,url,covers_year_be,published_on,"
            + "note_th,note_en\no1,1,ผังโครงสร้าง,Chart,"
            + host
            + "/good,,,,\n"
            + "o1,2,ผังเก่า,Old chart,"
            + host
            + "/gone,,,,\n"
            + "o12,1,สถิติ,Statistics,/files/2567/o12/stats.csv,,,,\n");
    table("oit-elements", "item,element,state,evidence\no12," + element("o12") + ",absent,\n");
    var file = folder.resolve("content/files/2567/o12/stats.csv");
    Files.createDirectories(file.getParent());
    Files.write(file, "บริการ,จำนวน\nภาษี,๑๒\nขยะ,๓๔\n".getBytes(Charset.forName("x-windows-874")));

    build = ProgramCall.of("build", "--site", folder.toString());
    assertEquals(0, build.exitCode(), build::output);
    refused = ProgramCall.of("audit-links", "--site", folder.toString());
    Files.delete(folder.resolve("target/report/links.csv"));
    audit = ProgramCall.of("audit-links", "--allow-private", "--site", folder.toString());
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  private static void table(String dataset, String rows) throws IOException {
    var file = folder.resolve("content/data/" + dataset + "/2567.csv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, rows);
  }

  private static String element(String item) throws IOException {
    try (Stream<String> lines =
        Files.lines(BASE.resolve("src/main/resources/org/prongsai/catalogues/2567/elements.csv"))) {
      return lines
          .filter(line -> line.startsWith(item + ","))
          .findFirst()
          .orElseThrow()
          .split(",")[1];
    }
  }

  private static Document report() throws IOException {
    return Jsoup.parse(folder.resolve("target/report/index.html").toFile());
  }

  @Test
  void countsTheDaysToTheDeadlineFromTheDateOfTheContent() throws IOException {
    assertTrue(report().text().contains("เหลือเวลาอีก 62 วันถึงกำหนดส่ง 31/01/2568"));
  }

  /** The newest list comes first, then the one that the office ticks off. */
  @Test
  void listsMissingElements() throws IOException {
    var row = report().select("th[scope=row]:matchesOwn(^o12$)").last().parent();
    assertEquals("1", row.child(2).text());
    assertEquals(1, row.child(3).select("li").size());
  }

  @Test
  void gradesAttachedFiles() throws IOException {
    var row = report().select("th:contains(content/files/2567/o12/stats.csv)").first().parent();
    assertEquals("CSV", row.child(1).text());
    assertTrue(row.text().contains("ไม่ใช่ UTF-8"), row.text());
    assertTrue(row.text().contains("เลขไทย"), row.text());
  }

  @Test
  void namesDeadLinksAndEndsWithTheCodeForTrouble() throws IOException {
    assertEquals(1, audit.exitCode(), audit::output);
    assertTrue(audit.output().contains("ตรวจลิงก์แล้ว 2 รายการ มีปัญหา 1 รายการ"), audit::output);
    var text = report().text();
    assertTrue(text.contains("/gone"));
    assertFalse(text.contains("/good"));
    var log = Files.readString(folder.resolve("target/report/links.csv"));
    assertTrue(log.contains(",dead,404,"), log);
    assertTrue(log.contains(",ok,200,"), log);
  }

  @Test
  void doesNotVisitPrivateAddressesUnlessAllowed() {
    assertEquals(1, refused.exitCode());
    assertTrue(
        refused.output().contains("ตรวจลิงก์แล้ว 2 รายการ มีปัญหา 2 รายการ"), refused::output);
  }

  @Test
  void remembersTheResultsOffline() {
    var offline = ProgramCall.of("audit-links", "--offline", "--site", folder.toString());
    assertEquals(1, offline.exitCode(), offline::output);
    assertTrue(
        offline.output().contains("ตรวจลิงก์แล้ว 2 รายการ มีปัญหา 1 รายการ"), offline::output);
  }

  @Test
  void keepsWorkingNotesOutOfTheSite() throws IOException {
    try (var files = Files.walk(folder.resolve("target/site"))) {
      for (var page : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        var text = Files.readString(page);
        assertFalse(text.contains("submit_by"), page::toString);
        assertFalse(text.contains("เปิดไม่ได้"), page::toString);
        assertFalse(text.contains("ไม่ใช่ UTF-8"), page::toString);
      }
    }
  }
}

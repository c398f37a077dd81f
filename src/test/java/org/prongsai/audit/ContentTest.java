package org.prongsai.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.prongsai.audit.FakeInternet.answer;
import static org.prongsai.audit.FakeInternet.page;
import static org.prongsai.audit.FakeInternet.paths;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the audit says of what hosts send. */
class ContentTest {

  private static final String PDF = "%PDF-1.7\n1 0 obj";

  private final FakeInternet internet = new FakeInternet();

  @AfterEach
  void close() {
    internet.close();
  }

  @ParameterizedTest
  @CsvSource({
    "<title>404 Not Found</title>",
    "<h1>ไม่พบหน้าที่ท่านต้องการ</h1><p>กลับหน้าหลัก</p>",
    "<p>ขออภัย ไม่พบไฟล์ที่ร้องขอ</p>",
    "<h2>The page you requested could not be found.</h2>",
    "<p>หน้านี้ถูกลบไปแล้ว</p>",
  })
  void aPageThatSaysNotFoundIsASoft404(String html) throws InterruptedException {
    internet.host("host.example", page(html));

    var visit = internet.visit("http://host.example/o1");

    assertEquals(Verdict.SOFT_404, visit.verdict());
    assertEquals("not-found-words", visit.detail());
    assertEquals(200, visit.status());
  }

  @Test
  void aPageThatTheHostAlsoShowsForWhatDoesNotExistIsASoft404() throws InterruptedException {
    var counter = new AtomicInteger(17);
    internet.host(
        "host.example",
        exchange ->
            page("<h1>ยินดีต้อนรับ</h1>"
                    + exchange.getRequestURI()
                    + " ผู้เข้าชมคนที่ "
                    + counter.incrementAndGet())
                .handle(exchange));

    var visit = internet.visit("http://host.example/o1.pdf", "pdf");

    assertEquals(Verdict.SOFT_404, visit.verdict());
    assertEquals("same-as-missing; declared pdf", visit.detail());
    assertEquals(2, internet.requests.size());
    assertTrue(internet.requests.get(1).startsWith("host.example/prongsai-link-audit-"));
  }

  @ParameterizedTest
  @CsvSource({
    "pdf, text/html, <p>ดาวน์โหลดแผน</p>, found html; declared pdf",
    "pdf, application/pdf, <!DOCTYPE html><p>ดาวน์โหลด</p>, found html; declared pdf",
    "html, application/pdf, %PDF-1.4, found pdf; declared html",
    "xlsx, application/octet-stream, 'a,b', found text; declared xlsx",
    "csv, text/csv, 'PK\u0003\u0004', found zip; declared csv",
    "pdf, text/plain, %PDF-1.4, served-as text/plain; declared pdf",
  })
  void contentOfAnotherFormatIsOfTheWrongType(
      String format, String type, String body, String detail) throws InterruptedException {
    internet.host("host.example", paths(Map.of("/o1", answer(200, type, body))));

    var visit = internet.visit("http://host.example/o1", format);

    assertEquals(Verdict.WRONG_TYPE, visit.verdict());
    assertEquals(detail, visit.detail());
  }

  @Test
  void saysThatAFormatWasNotChecked() throws InterruptedException {
    internet.host("host.example", answer(200, "video/mp4", "\u0000ftyp"));

    var visit = internet.visit("http://host.example/o1", "mp4");

    assertEquals(Verdict.OK, visit.verdict());
    assertEquals("format-not-known; declared mp4", visit.detail());
  }

  @ParameterizedTest
  @CsvSource({
    "'', no-bytes",
    "<title>ok</title><body>  <!-- x --><p hidden>a</p><p style='Display:none'>b</p>, "
        + "no-visible-text",
    "<div id=app></div><script>render()</script><noscript>โปรดเปิด JavaScript</noscript>, "
        + "text-only-by-script",
  })
  void nothingToSeeIsEmpty(String body, String detail) throws InterruptedException {
    internet.host("host.example", page(body));

    var visit = internet.visit("http://host.example/o1");

    assertEquals(Verdict.EMPTY, visit.verdict());
    assertEquals(detail, visit.detail());
  }

  @Test
  void picturesAndFramesAreSomethingToSee() throws InterruptedException {
    internet.host(
        "host.example",
        paths(
            Map.of(
                "/a", page("<img src=notice.png>"),
                "/b", page("<frameset><frame src=menu.html></frameset>"))));

    for (var path : List.of("a", "b")) {
      var visit = internet.visit("http://host.example/" + path);
      assertEquals(Verdict.OK, visit.verdict());
      assertEquals("only-pictures-or-frames", visit.detail());
    }
  }

  @Test
  void readsThaiPagesOfTheOldEncoding() throws InterruptedException {
    var html = "<title>ไม่พบหน้าที่ต้องการ</title><p>ลองใหม่</p>";
    internet.host(
        "host.example",
        exchange ->
            FakeInternet.send(
                exchange,
                200,
                "text/html; charset=TIS-620",
                html.getBytes(Charset.forName("TIS-620"))));

    assertEquals("not-found-words", internet.visit("http://host.example/o1").detail());
  }

  @Test
  void readsPackedPagesAndSaysWhereItCannot() throws InterruptedException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write("<h1>ไม่พบเพจ</h1>".getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    internet.host(
        "host.example",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          FakeInternet.send(exchange, 200, "text/html", packed.toByteArray());
        });
    internet.host(
        "br.example",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "br");
          FakeInternet.send(exchange, 200, "text/html", new byte[] {1, 2, 3});
        });

    assertEquals("not-found-words", internet.visit("http://host.example/o1").detail());
    assertEquals("encoding-not-read br", internet.visit("http://br.example/o1").detail());
  }
}

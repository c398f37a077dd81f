package org.prongsai.audit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.audit.http.Response;
import org.prongsai.audit.http.VisitedPage;

/** Which words make a page one that was not found, and which do not. */
class NotFoundWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Error 404 (Not Found)!!1</title>",
        "<title>404</title>",
        "<h1>ไม่พบข้อมูล</h1>",
        "<title>404 - ไม่พบหน้าเว็บ</title>",
        "<h1>Oops! That page can’t be found.</h1>",
        "<h2>ไม่พบเอกสารที่ท่านต้องการ</h2>",
        "<p>HTTP Status 404 – /o1.pdf</p>",
        "<p>The requested URL /o1 was not found on this server.</p>",
        "<p>File or directory does not exist: the file does not exist</p>",
        "<p>ขออภัย ไม่มีหน้านี้ในเว็บไซต์</p>",
        "<p>หน้าเว็บที่ท่านเรียกอาจถูกย้ายหรือถูกลบ</p>",
        "<p>This page is no longer available</p>",
      })
  void knowsTheWordsOfAMissingPage(String html) {
    assertTrue(NotFoundWords.areOn(page(html)), html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>ไม่พบเรื่องร้องเรียนการทุจริต ปีงบประมาณ 2567</h1>",
        "<h1>ไม่พบข้อมูลการทุจริตและประพฤติมิชอบ</h1>",
        "<p>ผลการตรวจสอบ ไม่พบการกระทำผิด</p>",
        "<h1>เจ้าหน้าที่ถูกย้าย 3 ราย</h1>",
        "<h1>No complaints were found in 2567</h1>",
        "<title>โรงเรียนวัดบ้านนา 404</title><p>ข่าว</p>",
        "<title>ถนนหมายเลข 404</title>",
        "<p>No corruption was found.</p>",
      })
  void doesNotTakeAFindingForAMissingPage(String html) {
    assertFalse(NotFoundWords.areOn(page(html)), html);
  }

  @Test
  void aLongPageMaySpeakOfMissingFiles() {
    var text =
        "<h1>คู่มือ</h1><p>"
            + "ขั้นตอนการใช้งานระบบ ".repeat(30)
            + "ถ้าไม่พบไฟล์ให้แจ้งเจ้าหน้าที่</p>";

    assertFalse(NotFoundWords.areOn(page(text)));
  }

  private static VisitedPage page(String html) {
    var headers = Map.of("content-type", List.of("text/html; charset=utf-8"));
    var body = html.getBytes(StandardCharsets.UTF_8);
    return VisitedPage.of(new Response(200, headers, body, 0)).orElseThrow();
  }
}

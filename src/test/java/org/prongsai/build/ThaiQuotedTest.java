package org.prongsai.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiQuotedTest {

  private static String on(String lang, String body) {
    var before = "<html lang=\"" + lang + "\"><head><title>ก</title></head><body>";
    var page = new ThaiQuoted().apply(before + body + "</body></html>");
    return page.substring(before.length(), page.length() - "</body></html>".length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h1>ร้าน ก. การช่าง</h1> | <h1><span lang=\"th\">ร้าน ก. การช่าง</span></h1>",
        "<p>“ผ่าน” is Pass.</p> | <p>“<span lang=\"th\">ผ่าน</span>” is Pass.</p>",
        "<p lang=\"th\">ก<br>ข</p><p>ค</p> | <p lang=\"th\">ก<br>ข</p><p><span lang=\"th\">ค</span></p>",
        "<p lang=\"th\">ก <span lang=\"en\">a ข</span></p>"
            + " | <p lang=\"th\">ก <span lang=\"en\">a <span lang=\"th\">ข</span></span></p>",
        "<a title=\"ก\">a</a> | <a title=\"ก\">a</a>",
        "<select><option>ก</option></select> | <select><option>ก</option></select>",
        "<svg><text>ก</text></svg>$1 | <svg><text>ก</text></svg>$1",
      })
  void wordsOfAnEnglishPageSayTheirLanguage(String written, String expected) {
    assertEquals(expected, on("en", written));
  }

  @Test
  void aThaiPageIsLeftAlone() {
    assertEquals("<p>ก</p>", on("th", "<p>ก</p>"));
  }
}

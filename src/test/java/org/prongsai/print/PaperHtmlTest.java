package org.prongsai.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PaperHtmlTest {

  @Test
  void onlyLinksThatLeadSomewhereOnPaperAreLeft() {
    var html =
        """
        <p id="here"><a href="../scores/index.html#x">ก</a> <a href="#here">ข</a>
        <a href="#gone">ค</a> <a href="https://www.example.go.th/">ง</a></p>
        <img src="../../../files/photo.png" alt="">
        """;
    var body = Jsoup.parse(new PaperHtml("../../").apply(html)).body();
    assertEquals("ก ข ค ง", body.text());
    assertEquals(2, body.select("a").size());
    assertEquals("../../files/photo.png", body.select("img").attr("src"));
  }
}

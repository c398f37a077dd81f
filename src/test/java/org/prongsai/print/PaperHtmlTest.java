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

  @Test
  void anAddressEndsALineOnlyBehindASlashAPointOrAHyphen() {
    var body =
        Jsoup.parse(new PaperHtml("").apply("<p>ก https://a-b.go.th/ita/2567/o17/ ข.ค/ง</p>"))
            .body();
    assertEquals(
        "ก https://a-<wbr>b.<wbr>go.<wbr>th/<wbr>ita/<wbr>2567/<wbr>o17/ ข.ค/ง",
        body.select("p").html());
    assertEquals("ก https://a-b.go.th/ita/2567/o17/ ข.ค/ง", body.text());
  }
}

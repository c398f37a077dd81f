package org.prongsai.check;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.problem.Rule;

class LinkRuleTest {

  @TempDir Path dir;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='b.html'>ก</a>",
        "<a href='../a/b.html?x=1'>ก</a>",
        "<a href='#top'>ก</a>",
        "<a href='#here' id=here>ก</a>",
        "<a href='mailto:a@example.org'>ก</a>",
        "<a href='https://example.org/x'>ก</a>",
        "<a href='HTTPS://www.example.go.th/ita/nowhere/'>ก</a>",
        "<form action='https://example.org/'></form>",
        "<img src='../../b.svg' srcset='../../b.svg 1x, ../../b.svg 2x,'>",
        "<link rel=license href='https://example.org/licence'>",
        "<link rel='alternate' href='https://www.example.go.th/ita/2567/a/'>",
        "<meta content='https://www.example.go.th/ita/b.svg'>",
        "<meta content='https://example.org/b.svg'>",
        "<p content='https://www.example.go.th/ita/nowhere'>"
      })
  void aLinkLeadsToAFileOrToThePlacesOfOthers(String html) {
    page(html).expectNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='x.html'>ก</a>",
        "<a xlink:href='x.html'>ก</a>",
        "<img src='x.html'>",
        "<video poster='x.html'></video>",
        "<object data='x.html'></object>",
        "<form action='x.html'></form>",
        "<button formaction='x.html'></button>"
      })
  void reportsAnAddressThatLeadsNowhere(String html) {
    int column = html.indexOf(' ') + 2;
    page(html).expect(Rule.PAGE_LINK_BROKEN, "2:" + column).saying("x.html", "2567/a/x.html");
  }

  @Test
  void reportsEachImageOfASetThatIsNotThere() {
    page("<img srcset='../../b.svg 1x, x.svg 2x, y.svg 3x'>")
        .expect(Rule.PAGE_LINK_BROKEN, "2:6", "2:6");
  }

  @Test
  void reportsAnOwnAddressInTheHeadThatLeadsNowhere() {
    page("<meta property='og:image' content='https://www.example.go.th/ita/x.svg'>")
        .expect(Rule.PAGE_LINK_BROKEN, "2:27")
        .saying("https://www.example.go.th/ita/x.svg", "x.svg");
  }

  @Test
  void reportsABaseSinceItTurnsEveryLinkAround() {
    page("<base href='b.html'>").expect(Rule.PAGE_LINK_BROKEN, "2:7").saying("b.html", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src='https://example.org/a'>",
        "<script src='https://example.org/a'></script>",
        "<link rel='StyleSheet' href='https://example.org/a'>",
        "<link rel='shortcut icon' href='https://example.org/a'>",
        "<iframe src='https://example.org/a'></iframe>"
      })
  void reportsWhatIsLoadedFromElsewhere(String html) {
    var name = html.substring(1, html.indexOf(' '));
    int column = Math.max(html.indexOf("src="), html.indexOf("href=")) + 1;
    page(html)
        .expect(LinkRule.PAGE_THIRD_PARTY, "2:" + column)
        .saying("https://example.org/a", name);
  }

  @Test
  void anAddressWithoutItsSchemeLeadsElsewhereToo() {
    page("<img src='//example.org/a'><link rel=preconnect href='https://example.org/'>")
        .expect(LinkRule.PAGE_THIRD_PARTY, "2:6", "2:49");
  }

  @Test
  void reportsAPlaceOnAPageThatIsNotThere() {
    page("<a href='#nowhere'>ก</a><p id=here>")
        .expect(Rule.PAGE_FRAGMENT_BROKEN, "2:4")
        .saying("#nowhere", "2567/a/index.html", "nowhere");
  }

  private GivenPage.Found page(String html) {
    return GivenPage.body(html).beside(dir, "2567/a/b.html", "b.svg").checkedBy(new LinkRule());
  }
}

package org.prongsai.check;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageRuleTest {

  @TempDir Path dir;

  private static final String TWIN = "en/2567/a/index.html";
  private static final String UP = "../../" + TWIN;

  @Test
  void aPageSaysItsLanguageAndLeadsToItsTwin() {
    page("th", "<a href='" + UP + "' hreflang=en>English</a>")
        .checkedBy(new LanguageRule())
        .expectNothing();
    page("th-TH", "<a href='" + UP + "#a' hreflang=en-GB>English</a>")
        .checkedBy(new LanguageRule())
        .expectNothing();
  }

  @Test
  void aPageWithoutTwinNeedsNoLink() {
    GivenPage.source("<html lang=en><p>a")
        .at("en/a.html")
        .checkedBy(new LanguageRule())
        .expectNothing();
  }

  @Test
  void reportsAPageInTheLanguageOfTheOther() {
    GivenPage.source("<html lang=en><p>a")
        .checkedBy(new LanguageRule())
        .expect(LanguageRule.PAGE_TWIN_MISSING, "1:1")
        .saying("en", "th");
    GivenPage.source("<html lang=th><p>a")
        .at("en/a.html")
        .checkedBy(new LanguageRule())
        .expect(LanguageRule.PAGE_TWIN_MISSING, "1:1")
        .saying("th", "en");
  }

  @Test
  void reportsAPageThatSaysNoLanguageOrOneThatStartsAlike() {
    GivenPage.source("<html><p>a")
        .checkedBy(new LanguageRule())
        .expect(LanguageRule.PAGE_TWIN_MISSING, "1:1")
        .saying("", "th");
    GivenPage.source("<html lang=tha><p>a")
        .checkedBy(new LanguageRule())
        .expect(LanguageRule.PAGE_TWIN_MISSING, "1:1")
        .saying("tha", "th");
  }

  @Test
  void reportsAPageThatDoesNotLeadToItsTwin() {
    page("th", "<a href='" + UP + "'>English</a><link rel=alternate hreflang=en href='" + UP + "'>")
        .checkedBy(new LanguageRule())
        .expect(LanguageRule.PAGE_TWIN_MISSING, "1:1")
        .saying("", TWIN);
  }

  @Test
  void reportsALinkThatLeadsToAnotherPageInTheOtherLanguage() {
    page("th", "<a href='../../en/index.html' hreflang=en>English</a>")
        .checkedBy(new LanguageRule())
        .expect(LanguageRule.PAGE_TWIN_MISSING, "2:1")
        .saying("../../en/index.html", TWIN);
  }

  @Test
  void oneOfSeveralLinksIsEnough() {
    page(
            "th",
            "<a href='../../en/index.html' hreflang=en>Home</a><a href='"
                + UP
                + "' hreflang=en>English</a>")
        .checkedBy(new LanguageRule())
        .expectNothing();
  }

  @Test
  void anEnglishPageLeadsToTheThaiOne() {
    GivenPage.source("<html lang=en><a href='../2567/a/index.html' hreflang=th>ไทย</a>")
        .at("en/a.html")
        .twin("2567/a/index.html")
        .beside(dir, "2567/a/index.html")
        .checkedBy(new LanguageRule())
        .expectNothing();
  }

  private GivenPage page(String lang, String body) {
    return GivenPage.source("<html lang=" + lang + "><title>ก</title>\n" + body)
        .twin(TWIN)
        .beside(dir, TWIN, "en/index.html");
  }
}

package org.prongsai.validate.rule;

import static org.prongsai.validate.rule.AddressTakenRule.ADDRESS_TAKEN;

import org.junit.jupiter.api.Test;

class AddressTakenRuleTest {

  @Test
  void documentsHavePagesOfTheirOwnAndOfTheProgram() {
    Given.site()
        .document("th/news/v1.2.adoc")
        .document("th/data/index.adoc")
        .document("en/about.adoc")
        .document("th/index.adoc")
        .checkedBy(new AddressTakenRule())
        .expectNothing();
  }

  @Test
  void aPageTakesNoAddressOfAFile() {
    Given.site()
        .file("2567/o1/a.pdf")
        .document("th/sitemap.xml.adoc")
        .document("th/SHA256SUMS.adoc")
        .document("th/data/all.zip/x.adoc")
        .document("en/feed.xml.adoc")
        .document("th/files/2567/o1/a.pdf.adoc")
        .document("th/404.html.adoc")
        .checkedBy(new AddressTakenRule())
        .expect(
            ADDRESS_TAKEN,
            "en/feed.xml.adoc:1:1",
            "th/404.html.adoc:1:1",
            "th/SHA256SUMS.adoc:1:1",
            "th/data/all.zip/x.adoc:1:1",
            "th/files/2567/o1/a.pdf.adoc:1:1",
            "th/sitemap.xml.adoc:1:1");
  }

  @Test
  void norOneThatDiffersOnlyInCapitalLetters() {
    Given.site()
        .document("th/Data.adoc")
        .checkedBy(new AddressTakenRule())
        .expect(ADDRESS_TAKEN, "th/Data.adoc:1:1")
        .saying("/Data/", "/data");
    Given.site()
        .document("th/EN/news.adoc")
        .checkedBy(new AddressTakenRule())
        .expect(ADDRESS_TAKEN, "th/EN/news.adoc:1:1");
  }
}

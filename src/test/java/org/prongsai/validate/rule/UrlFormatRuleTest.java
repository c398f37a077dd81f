package org.prongsai.validate.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UrlFormatRuleTest {

  @Test
  void anAddressIsAbsoluteOrStartsAtTheRootOfTheSite() {
    addresses(
            "https://www.example.go.th",
            "http://example.go.th/a?b=1#c",
            "https://example.go.th:8080/",
            "/files/2567/o1/a.pdf",
            "/")
        .expectNothing();
  }

  @Test
  void reportsAnAddressWithoutScheme() {
    addresses("www.example.go.th/a", "https://www.example.go.th")
        .expect(UrlFormatRule.URL_NOT_ABSOLUTE, "A2")
        .saying("www.example.go.th/a", "", "", "https://www.example.go.th/a", "");
  }

  @Test
  void reportsAnAddressThatNoBrowserFollows() {
    addresses(
            "https://",
            "https:///a",
            "ftp://example.go.th",
            "https://example.go.th/a b",
            "files/a.pdf",
            "/a b",
            "see https://example.go.th")
        .expect(UrlFormatRule.URL_NOT_ABSOLUTE, "A2", "A3", "A4", "A5", "A6", "A7", "A8");
  }

  @Test
  void saysWhatMendsAnAddressOfThisSite() {
    var bare = "files/2567/o7/plan.xlsm";
    addresses(bare).saying(bare, "", "/" + bare, "", "");
    var spaced = "/files/2567/o7/แผน 2567.pdf";
    addresses(spaced).saying(spaced, "แผน 2567.pdf", "", "", "");
    addresses("see there").saying("see there", "", "", "", "https://");
  }

  @Test
  void looksAtTheEvidenceOfMeasuresToo() {
    Given.table("ita-measure-progress/2567", "measure,quarter,evidence", "m1.1,1,www.example.go.th")
        .checkedBy(new UrlFormatRule())
        .expect(UrlFormatRule.URL_NOT_ABSOLUTE, "C2");
  }

  @Test
  void anEmptyCellIsNoAddress() {
    addresses("").expectNothing();
  }

  @Test
  void aColumnOfTheSiteItselfMayHoldWhatItWants() {
    Given.site()
        .ownDataset("books", "fields: [{name: url, type: string, origin: input}]")
        .and("books/2567", "url", "shelf 3")
        .checkedBy(new UrlFormatRule())
        .expectNothing();
  }

  private static FoundProblems addresses(String... addresses) {
    var rows = Stream.of(addresses).map(address -> address + ",o1");
    var lines = Stream.concat(Stream.of("url,item"), rows).toArray(String[]::new);
    return Given.table("oit-evidence/2567", lines).checkedBy(new UrlFormatRule());
  }
}

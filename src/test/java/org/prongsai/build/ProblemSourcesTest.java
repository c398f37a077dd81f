package org.prongsai.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.model.Document;
import org.prongsai.model.Language;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

class ProblemSourcesTest {

  @TempDir private Path site;

  private final Problems found = new Problems();
  private final Problems problems = new Problems();

  @BeforeEach
  void writeADocument() throws IOException {
    Files.writeString(site.resolve("news.adoc"), "= ก\n\nlink:../data/x.csv[ก] ลิงก์\n");
  }

  @Test
  void aProblemOfAPageIsToldAtTheDocumentOnce() {
    broken("news/index.html", "../data/x.csv");
    broken("en/news/index.html", "../data/x.csv");
    expect("news.adoc:3:6 page-link-broken");
  }

  @Test
  void anAddressFromTheRootIsFoundAsItWasWritten() throws IOException {
    Files.writeString(
        site.resolve("news.adoc"),
        "= ก\n\nlink:/nope.xml[ก]\n\nlink:/about/#x[ก] link:/2567/%zz[ก]\n");
    broken("news/index.html", "../nope.xml");
    broken("en/news/index.html", "../../nope.xml");
    broken("news/index.html", "../about/index.html#x");
    broken("news/index.html", "../2567/%zz");
    expect(
        "news.adoc:3:6 page-link-broken",
        "news.adoc:5:6 page-link-broken",
        "news.adoc:5:24 page-link-broken");
  }

  @Test
  void whatTheSourcesWereToldOfIsNotToldAgain() {
    problems.add(Rule.PAGE_LINK_BROKEN, Location.of("news.adoc", 3, 6), "../data/x.csv", "x");
    broken("news/index.html", "../data/x.csv");
    expect("news.adoc:3:6 page-link-broken");
  }

  @Test
  void whatNoDocumentHoldsIsTheFaultOfATemplate() {
    broken("news/index.html", "nowhere.html");
    broken("index.html", "../data/x.csv");
    expect("index.html:13:7 page-link-broken", "news/index.html:13:7 page-link-broken");
  }

  @Test
  void aTextTooShortToTellIsNotSearchedFor() {
    broken("news/index.html", "ก");
    expect("news/index.html:13:7 page-link-broken");
  }

  private void broken(String page, String address) {
    found.add(Rule.PAGE_LINK_BROKEN, Location.of(page, 13, 7), address, "x");
  }

  private void expect(String... summaries) {
    var document = new Document(Language.TH, "news", "news.adoc", List.of(), "ก", List.of());
    new ProblemSources(site, List.of(document)).move(found, problems);
    assertEquals(List.of(summaries), problems.summaries());
  }
}

package org.prongsai.validate.rule;

import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.problem.Rule;

class DocumentLinkRuleTest {

  @Test
  void linksLeadToAttachedFilesAndPages() {
    Given.site()
        .file("2567/a.pdf")
        .page("th/about.adoc", "<p>ก</p>")
        .page(
            "th/news/x.adoc",
            "<a href=\"../../files/2567/a.pdf#page=2\">ก</a><a href=\"/files/2567/a.pdf\">ก</a>"
                + "<a href=\"../../about/index.html\">ก</a><a href=\"../../en/about/index.html\">ก"
                + "</a><img src=\"../../files/2567/a.pdf\"><a href=\"https://example.org/x\">ก</a>"
                + "<a href=\"mailto:a@example.org\">ก</a><a href=\"../../data/all.zip\">ก</a>")
        .checkedBy(new DocumentLinkRule())
        .expectNothing();
  }

  @Test
  void reportsAFileThatIsNotThere() {
    Given.site()
        .page("th/news.adoc", "<a href=\"../files/2567/none.pdf\">ก</a>")
        .checkedBy(new DocumentLinkRule())
        .expect(Rule.PAGE_LINK_BROKEN, "th/news.adoc:1:1")
        .saying("../files/2567/none.pdf", "files/2567/none.pdf", "", "");
  }

  @Test
  void reportsAPageAndAPictureThatAreNotThere() {
    Given.site()
        .page("th/news.adoc", "<a href=\"../nowhere/index.html\">ก</a>")
        .page("th/other.adoc", "<img src=\"/files/2567/none.png\" alt=\"ก\">")
        .checkedBy(new DocumentLinkRule())
        .expect(Rule.PAGE_LINK_BROKEN, "th/news.adoc:1:1", "th/other.adoc:1:1");
  }

  @Test
  void reportsAFileInAFolderThatNobodyFills() {
    Given.site()
        .page("th/a.adoc", "<p>ก</p>")
        .page("th/b.adoc", links("/file/a.pdf", "/a/แผน.pdf", "/assets/x.css", "/feed.xml"))
        .page("th/c.adoc", links("แผน%20งาน.pdf"))
        .checkedBy(new DocumentLinkRule())
        .expect(Rule.PAGE_LINK_BROKEN, "th/b.adoc:1:1", "th/b.adoc:1:1", "th/c.adoc:1:1");
  }

  @Test
  void namesThePageThatALinkOfFilesMeans() {
    Given.site()
        .page("th/about.adoc", "<p>ก</p>")
        .page("th/news.adoc", links("../about/"))
        .checkedBy(new DocumentLinkRule())
        .expect(Rule.PAGE_LINK_BROKEN, "th/news.adoc:1:1")
        .saying("../about/", "about/", "", "about");
    Given.site()
        .page("th/n/x.adoc", "<p>ก</p>")
        .page("th/n/y.adoc", links("x.html"))
        .checkedBy(new DocumentLinkRule())
        .expect(Rule.PAGE_LINK_BROKEN, "th/n/y.adoc:1:1")
        .saying("x.html", "n/y/x.html", "", "n/x");
  }

  @Test
  void reportsAHeadingThatIsNotThere() {
    Given.site()
        .page(
            "th/a.adoc", "<h2 id=\"t-one\">ก</h2><a href=\"#t-one\">ก</a><a href=\"#t-two\">ก</a>")
        .page(
            "th/b.adoc",
            "<a href=\"../a/index.html#t-one\">ก</a><a href=\"../a/index.html#o1\">ก</a>")
        .checkedBy(new DocumentLinkRule())
        .expect(Rule.PAGE_FRAGMENT_BROKEN, "th/a.adoc:1:1")
        .saying("#t-two", "a/index.html", "t-two");
  }

  @Test
  void pagesAndTablesAreKnownByTheirExactNames() {
    Given.table("procurement/2567", "row_no,title", "1,ปากกา")
        .page("th/a.adoc", "<p>ก</p>")
        .page(
            "th/b.adoc",
            links("/a/", "/a", "../a/index.html", "/a/?q=1", "/SHA256SUMS", "/404.html"))
        .page(
            "th/c.adoc",
            links(
                "/data/procurement/2567.csv",
                "/data/procurement/procurement.csv-metadata.json",
                "/data/procurement/template.xlsx",
                "/data/procurement/schema.json",
                "/data/all.zip",
                "/sitemap.xml"))
        .page(
            "th/x.adoc",
            links(
                "a.html",
                "../a/",
                "..",
                ".",
                "/a/INDEX.html",
                "/a/index.html/",
                "/th/a.html",
                "/%zz",
                "/a%20b.html",
                "/data/procurement/2566.csv",
                "/data/procurement/2567.CSV",
                "/data/procurement/all.csv",
                "/data/procurement/x/y.csv",
                "/data/none/2567.csv"))
        .checkedBy(new DocumentLinkRule())
        .expect(
            Rule.PAGE_LINK_BROKEN, Collections.nCopies(14, "th/x.adoc:1:1").toArray(String[]::new));
  }

  private static String links(String... addresses) {
    return Stream.of(addresses)
        .map(address -> "<a href=\"" + address + "\">ก</a>")
        .collect(Collectors.joining());
  }

  @Test
  void pagesAreNotKnownWhereATableCouldNotBeRead() {
    Given.table("procurement/2567", "row_no,title,nonsense", "1,ปากกา,")
        .page("th/a.adoc", "<a href=\"../nowhere/index.html\">ก</a>")
        .page("th/b.adoc", "<a href=\"../files/2567/none.pdf\">ก</a>")
        .checkedBy(new DocumentLinkRule())
        .expect(Rule.PAGE_LINK_BROKEN, "th/b.adoc:1:1");
  }
}

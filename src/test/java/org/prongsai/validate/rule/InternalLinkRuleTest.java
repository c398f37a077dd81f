package org.prongsai.validate.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.problem.Rule;

class InternalLinkRuleTest {

  @Test
  void evidenceOnThisSiteNamesAPageThatItHas() {
    evidence("/about", "/about/", "/about/index.html", "/en/about/", "/en", "/", "/index.html")
        .checkedBy(new InternalLinkRule())
        .expectNothing();
  }

  @Test
  void reportsAPageThatItDoesNotHave() {
    evidence("/about", "/nowhere", "/aboutindex.html/x")
        .checkedBy(new InternalLinkRule())
        .expect(Rule.PAGE_LINK_BROKEN, "A3", "A4");
  }

  @Test
  void saysTheAddressAsItWasFound() {
    evidence("/english/about")
        .checkedBy(new InternalLinkRule())
        .expect(Rule.PAGE_LINK_BROKEN, "A2")
        .saying("/english/about", "", "");
  }

  @Test
  void namesTheFileWhoseNameDiffersInCapitalLetters() {
    evidence("/files/2567/A.JPG")
        .file("2567/a.jpg")
        .checkedBy(new InternalLinkRule())
        .expect(Rule.PAGE_LINK_BROKEN, "A2")
        .saying("/files/2567/A.JPG", "", "/files/2567/a.jpg");
  }

  @Test
  void looksAtThePathAlone() {
    evidence("/about?sort=1", "/about/#contact", "/nowhere?a=/about")
        .checkedBy(new InternalLinkRule())
        .expect(Rule.PAGE_LINK_BROKEN, "A4");
  }

  @Test
  void evidenceInAFileNamesOneThatIsAttached() {
    evidence("/files/2567/a.pdf", "/files/2567/a.pdf#page=2", "/files/2567/b.pdf", "/files/")
        .file("2567/a.pdf")
        .checkedBy(new InternalLinkRule())
        .expect(Rule.PAGE_LINK_BROKEN, "A4", "A5");
  }

  @Test
  void leavesFilesThatTheBuildMakesToTheCheckOfTheFinishedSite() {
    evidence("/data/procurement/schema.json", "/sitemap.xml", "/a.b/c")
        .checkedBy(new InternalLinkRule())
        .expect(Rule.PAGE_LINK_BROKEN, "A4");
  }

  @Test
  void tablesLieInTheFoldersOfTheirDatasetsAndYears() {
    evidence(
            "/data/oit-evidence/2567.csv",
            "/data/oit-evidence/2560.csv",
            "/data/procurement.csv",
            "/data/nonsense/nonsense.csv")
        .checkedBy(new InternalLinkRule())
        .expect(Rule.PAGE_LINK_BROKEN, "A3", "A4", "A5");
  }

  @Test
  void leavesAddressesOfOthersToTheAudit() {
    evidence("https://example.org/nowhere", "nowhere", "")
        .checkedBy(new InternalLinkRule())
        .expectNothing();
  }

  @Test
  void pagesAreNotKnownWhereATableCouldNotBeRead() {
    evidence("/nowhere", "/files/a.pdf")
        .and("procurement/2567", "row_no,title,nonsense", "1,ปากกา,")
        .checkedBy(new InternalLinkRule())
        .expect(Rule.PAGE_LINK_BROKEN, "oit-evidence/2567 A3");
  }

  private static Given evidence(String... addresses) {
    var rows = Stream.of(addresses).map(address -> address + ",o1");
    var lines = Stream.concat(Stream.of("url,item"), rows).toArray(String[]::new);
    return Given.table("oit-evidence/2567", lines);
  }
}

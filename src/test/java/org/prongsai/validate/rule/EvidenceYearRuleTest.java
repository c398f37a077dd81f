package org.prongsai.validate.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvidenceYearRuleTest {

  @Test
  void evidenceCoversTheYearThatItsItemAsksFor() {
    evidence("o14,2567", "o17,2566", "o8,2567", "o9,2566").expectNothing();
  }

  @Test
  void pointsOutThePlanOfTheYearBefore() {
    evidence("o14,2566")
        .expect(EvidenceYearRule.EVIDENCE_YEAR, "B2")
        .saying("2566", "o14", "2567", "2567");
  }

  @Test
  void pointsOutTheReportOfThisYear() {
    evidence("o17,2567")
        .expect(EvidenceYearRule.EVIDENCE_YEAR, "B2")
        .saying("2567", "o17", "2567", "2566");
  }

  @Test
  void looksAtEveryRow() {
    evidence("o14,2568", "o14,2567", "o9,2567").expect(EvidenceYearRule.EVIDENCE_YEAR, "B2", "B4");
  }

  @Test
  void otherItemsMayShowWhatCameOfAnotherYear() {
    evidence("o1,2560", "o34,2560", "o15,2560", "o99,2560").expectNothing();
  }

  @Test
  void asksNothingWhereNoYearIsWritten() {
    evidence("o14,", "o14,x").expectNothing();
  }

  @Test
  void asksNothingOfAYearWithoutCatalogue() {
    Given.table("oit-evidence/2560", "item,covers_year_be", "o14,2500")
        .checkedBy(new EvidenceYearRule())
        .expectNothing();
  }

  @Test
  void looksAtEvidenceOnly() {
    Given.site()
        .ownDataset(
            "books",
            "fields:",
            "  - {name: item, type: string, origin: input}",
            "  - {name: covers_year_be, type: integer, origin: input}")
        .and("books/2567", "item,covers_year_be", "o14,2500")
        .checkedBy(new EvidenceYearRule())
        .expectNothing();
  }

  private static FoundProblems evidence(String... rows) {
    var lines =
        Stream.concat(Stream.of("item,covers_year_be"), Stream.of(rows)).toArray(String[]::new);
    return Given.table("oit-evidence/2567", lines).checkedBy(new EvidenceYearRule());
  }
}

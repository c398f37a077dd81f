package org.prongsai.validate.rule;

import org.junit.jupiter.api.Test;
import org.prongsai.problem.Rule;
import org.prongsai.read.SourceReader;

class VersionRuleTest {

  @Test
  void knowsTheDatasetsOfTheProgramAndOfTheSite() {
    Given.table("dataset-versions/all", "dataset,version", "agency,1", "books,1")
        .ownDataset("books", "fields: [{name: title, type: string, origin: input}]")
        .checkedBy(new VersionRule())
        .expectNothing();
  }

  @Test
  void reportsADatasetThatTheSiteDoesNotHave() {
    Given.table("dataset-versions/all", "dataset,version", "agency,1", "books,1")
        .checkedBy(new VersionRule())
        .expect(Rule.VALUE_NOT_ALLOWED, "A3")
        .saying("books", String.join(", ", SourceReader.SHIPPED));
  }

  @Test
  void anEmptyCellNamesNone() {
    Given.table("dataset-versions/all", "dataset,version", ",1")
        .checkedBy(new VersionRule())
        .expectNothing();
  }

  @Test
  void looksAtVersionsOnly() {
    Given.site()
        .ownDataset("books", "fields: [{name: dataset, type: string, origin: input}]")
        .and("books/2567", "dataset", "nothing")
        .checkedBy(new VersionRule())
        .expectNothing();
  }
}

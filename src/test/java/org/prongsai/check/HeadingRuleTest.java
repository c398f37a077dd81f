package org.prongsai.check;

import org.junit.jupiter.api.Test;

class HeadingRuleTest {

  @Test
  void headingsGoDownByOneLevelAndUpByAny() {
    GivenPage.body("<h1>ก</h1><h2>ข</h2><h3>ค</h3><h4>ง</h4><h2>จ</h2><h3>ฉ</h3>")
        .checkedBy(new HeadingRule())
        .expectNothing();
  }

  @Test
  void reportsALevelThatIsSkipped() {
    GivenPage.body("<h1>ก</h1><h3>ข</h3>")
        .checkedBy(new HeadingRule())
        .expect(HeadingRule.PAGE_HEADING_SKIPPED, "2:11")
        .saying("h3", "h2", "ข");
  }

  @Test
  void reportsEachLevelThatIsSkippedOnce() {
    GivenPage.body("<h1>ก</h1><h2>ข</h2><h4>ค</h4><h4>ง</h4><h6>จ</h6>")
        .checkedBy(new HeadingRule())
        .expect(HeadingRule.PAGE_HEADING_SKIPPED, "2:21", "2:41");
  }

  @Test
  void aPageMayStartWithTheSecondLevel() {
    GivenPage.body("<h2>ก</h2><h1>ข</h1>").checkedBy(new HeadingRule()).expectNothing();
  }

  @Test
  void reportsAPageWithoutAFirstHeading() {
    GivenPage.body("<h2>ก</h2>")
        .checkedBy(new HeadingRule())
        .expect(HeadingRule.PAGE_HEADING_ONE, "1:1")
        .saying("0", "1");
  }

  @Test
  void reportsTheSecondOfTheFirstHeadings() {
    GivenPage.body("<h1>ก</h1><h1>ข</h1><h1>ค</h1>")
        .checkedBy(new HeadingRule())
        .expect(HeadingRule.PAGE_HEADING_ONE, "2:11")
        .saying("3", "1");
  }

  @Test
  void otherElementsAreNoHeadings() {
    GivenPage.body("<h1>ก</h1><hr><header></header><p>h3</p>")
        .checkedBy(new HeadingRule())
        .expectNothing();
  }
}

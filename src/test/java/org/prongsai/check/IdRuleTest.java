package org.prongsai.check;

import org.junit.jupiter.api.Test;

class IdRuleTest {

  @Test
  void idsStandOnce() {
    GivenPage.body("<p id=a>ก</p><p id=b>ข</p><p id=''>ค</p><p id=''>ง</p><p>จ</p>")
        .checkedBy(new IdRule())
        .expectNothing();
  }

  @Test
  void reportsTheSecondOfAnIdAndNamesTheFirst() {
    GivenPage.body("<p id=a>ก</p><p id=A>ข</p><b id=a>ค</b>")
        .checkedBy(new IdRule())
        .expect(IdRule.PAGE_ID_TWICE, "2:27")
        .saying("a", "2567/a/index.html:2:1");
  }

  @Test
  void reportsEveryFurtherOne() {
    GivenPage.body("<p id=a>ก</p><p id=a>ข</p><p id=a>ค</p>")
        .checkedBy(new IdRule())
        .expect(IdRule.PAGE_ID_TWICE, "2:14", "2:27");
  }
}

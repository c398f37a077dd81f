package org.prongsai.check;

import org.junit.jupiter.api.Test;

class LocalPathRuleTest {

  @Test
  void aPageHoldsNothingThatWasKeptBack() {
    GivenPage.body("<p>1234567890124</p>")
        .keptBack("1234567890123")
        .keptBack(" ")
        .keptBack("")
        .checkedBy(new LocalPathRule())
        .expectNothing();
  }

  @Test
  void reportsATextThatWasKeptBackAtItsPlace() {
    GivenPage.body("<p>\n<b title='1234567890123'>ก</b>")
        .keptBack("1234567890123")
        .checkedBy(new LocalPathRule())
        .expect(LocalPathRule.CONTENT_LEAKED, "3:11")
        .saying("1234567890123");
  }

  @Test
  void findsATextThatIsEscapedOnThePage() {
    GivenPage.body("<p>a &lt;b&gt; &amp; c</p>")
        .keptBack("a <b> & c")
        .checkedBy(new LocalPathRule())
        .expect(LocalPathRule.CONTENT_LEAKED, "2:4");
  }

  @Test
  void reportsEachTextOnceAPage() {
    GivenPage.body("<p>one two one</p>")
        .keptBack("one")
        .keptBack("two")
        .checkedBy(new LocalPathRule())
        .expect(LocalPathRule.CONTENT_LEAKED, "2:4", "2:8");
  }
}

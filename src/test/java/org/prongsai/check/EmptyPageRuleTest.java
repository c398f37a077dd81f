package org.prongsai.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.problem.Rule;

class EmptyPageRuleTest {

  @Test
  void aPageSaysSomethingInItsMain() {
    GivenPage.body("<main><p> ก </p></main>").checkedBy(new EmptyPageRule()).expectNothing();
  }

  @Test
  void reportsAPageWithoutMain() {
    GivenPage.body("<p>ก</p>")
        .checkedBy(new EmptyPageRule())
        .expect(Rule.PAGE_EMPTY, "1:1")
        .saying("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "<p>\n</p>", "&nbsp;", "<p>\u2003</p>", "<img alt='ก'>"})
  void reportsAMainWithoutText(String empty) {
    GivenPage.body("<p>ก</p><main>" + empty + "</main>")
        .checkedBy(new EmptyPageRule())
        .expect(Rule.PAGE_EMPTY, "1:1")
        .saying("main");
  }
}

package org.prongsai.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineCodeRuleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script src=a.js></script>",
        "<script type='application/ld+json'>{}</script>",
        "<a href='a.html' class='on'>ก</a>",
        "<p title='style'>ก</p>",
        "<a href='https://example.org/javascript:'>ก</a>"
      })
  void filesAndDataAreNoCode(String html) {
    GivenPage.body(html).checkedBy(new InlineCodeRule()).expectNothing();
  }

  @Test
  void reportsAStyleAndAScriptOfThePageItself() {
    GivenPage.body("<p>ก<style>p{}</style><script>a()</script><script type=module>a()</script>")
        .checkedBy(new InlineCodeRule())
        .expect(InlineCodeRule.PAGE_INLINE_CODE, "2:5", "2:23", "2:43");
  }

  @Test
  void saysWhichElementItIs() {
    GivenPage.body("<script>a()</script>")
        .checkedBy(new InlineCodeRule())
        .expect(InlineCodeRule.PAGE_INLINE_CODE, "2:1")
        .saying("<script>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "style=\"color:red\"",
        "onclick=\"a()\"",
        "srcdoc=\"a\"",
        "href=\" JavaScript:a()\"",
      })
  void reportsCodeInAnAttributeAtItsPlace(String attribute) {
    GivenPage.body("<b " + attribute + ">ก</b>")
        .checkedBy(new InlineCodeRule())
        .expect(InlineCodeRule.PAGE_INLINE_CODE, "2:4")
        .saying(attribute.replace("\" JavaScript", "\"JavaScript"));
  }

  @Test
  void reportsEveryAttribute() {
    GivenPage.body("<b style='a' title='b' onclick='c'>ก</b>")
        .checkedBy(new InlineCodeRule())
        .expect(InlineCodeRule.PAGE_INLINE_CODE, "2:4", "2:24");
  }
}

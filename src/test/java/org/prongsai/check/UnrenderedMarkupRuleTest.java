package org.prongsai.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnrenderedMarkupRuleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>ราคา 5 < 6 {1} [a] ???</p>",
        "<p>note: [2] และ https://example.org/a[1] และ 10:30[</p>",
        "<p>null ไม่ใช่คำเดียว</p>",
        "<code>${x} null {id} score:total[]</code>",
        "<pre>&lt;#if x&gt; ???a???</pre>",
        "<p title='undefined ไม่ใช่คำเดียว'>ก</p>",
        "<p data-x='{a}'>ก</p>"
      })
  void wordsOfPeopleAndExamplesOfCodeMayStand(String html) {
    GivenPage.body(html).checkedBy(new UnrenderedMarkupRule()).expectNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${total}",
        "[=total]",
        "???key???",
        "!missing.key!",
        "{attribute-name}",
        "score:total[]",
        "measures::1[]",
        "null",
        "undefined",
        "NaN",
        "\uE000"
      })
  void reportsWhatTheMachineryLeftInWords(String left) {
    GivenPage.body("<p>" + left + "</p>")
        .checkedBy(new UnrenderedMarkupRule())
        .expect(UnrenderedMarkupRule.PAGE_LEFTOVER, "2:4")
        .saying(left);
  }

  @ParameterizedTest
  @ValueSource(strings = {"alt", "title", "aria-label", "placeholder"})
  void reportsItInAnAttributeThatIsShown(String name) {
    GivenPage.body("<b " + name + "='{key}'>ก</b>")
        .checkedBy(new UnrenderedMarkupRule())
        .expect(UnrenderedMarkupRule.PAGE_LEFTOVER, "2:4")
        .saying("{key}", name);
  }

  @Test
  void reportsTemplateCodeInAnyAttribute() {
    GivenPage.body("<b class='${x}' data-a='null'>ก</b>")
        .checkedBy(new UnrenderedMarkupRule())
        .expect(UnrenderedMarkupRule.PAGE_LEFTOVER, "2:4", "2:17");
  }

  @Test
  void reportsAClosingTagOfATemplate() {
    GivenPage.body("<p>ก</#if></p>")
        .checkedBy(new UnrenderedMarkupRule())
        .expect(UnrenderedMarkupRule.PAGE_LEFTOVER, "2:5")
        .saying("</#if");
  }

  @Test
  void reportsAFailedTemplateEvenInAnExample() {
    GivenPage.body("<pre>FreeMarker template error: x</pre>")
        .checkedBy(new UnrenderedMarkupRule())
        .expect(UnrenderedMarkupRule.PAGE_LEFTOVER, "2:6")
        .saying("FreeMarker template error: x");
  }

  @Test
  void reportsCodeInAScript() {
    GivenPage.body("<script type='application/ld+json'>{\"a\": ${x}, \"b\": null}</script>")
        .checkedBy(new UnrenderedMarkupRule())
        .expect(UnrenderedMarkupRule.PAGE_LEFTOVER, "2:36")
        .saying("${x}, \"b\": null}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "${amount}", "<#ข้อแรก", "{{x}}", "???ก???", "=1"})
  void leavesWhatAnOfficerTypedIntoACell(String text) {
    GivenPage.body("<p>" + text.replace("<", "&lt;") + "</p>")
        .typed("ราคา " + text + " บาท")
        .checkedBy(new UnrenderedMarkupRule())
        .expectNothing();
  }

  @Test
  void findsWhatStandsBehindIt() {
    GivenPage.body("<p>${amount} ${total}</p>")
        .typed("${amount}")
        .checkedBy(new UnrenderedMarkupRule())
        .expect(UnrenderedMarkupRule.PAGE_LEFTOVER, "2:4");
  }
}

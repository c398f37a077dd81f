package org.prongsai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;

class PeopleWordsTest {

  @Test
  void theWordsOfTheSiteComeFirstAndAreFolded() {
    var words =
        PeopleWords.with(List.of(new PeopleWords.Line("th", "ไฟกิ่ง | ไฟทาง", "ไฟฟ้าส่องสว่าง")));

    assertEquals(
        new PeopleWords.Entry("ไฟกิ่ง", List.of("ไฟฟ้าส่องสว่าง")), words.in(Language.TH).get(0));
    assertEquals("ไฟทาง", words.in(Language.TH).get(1).said());
  }

  @Test
  void aLineWithoutALanguageIsForAll() {
    var words = PeopleWords.with(List.of(new PeopleWords.Line("", "Policies", "rules")));

    assertEquals("policy", words.in(Language.EN).get(0).said());
    assertEquals("policy", words.in(Language.TH).get(0).said());
  }

  @Test
  void placesStayAsTheyAreWritten() {
    var line = new PeopleWords.Line("en", "Whys + Levels", "/scores/what-if | =Code of | @-1");

    assertEquals(
        new PeopleWords.Entry("why+level", List.of("/scores/what-if", "=Code of", "@-1")),
        PeopleWords.with(List.of(line)).in(Language.EN).get(0));
  }

  @Test
  void aThaiTitleIsAlsoCalledByTheEnglishWordsThatMeanIt() {
    var own = new PeopleWords.Line("en", "street|lane", "road|ถนน");
    var other = new PeopleWords.Line("th", "ทาง", "ถนน");
    var english = PeopleWords.with(List.of(own, other)).inEnglish();
    assertTrue(english.apply("ซ่อมถนน").startsWith("street ; lane ; "), english.apply("ซ่อมถนน"));
    assertTrue(english.apply("ซ่อมถนน").contains("roads"));
    assertEquals("", english.apply("ซื้อปากกา road"));
    var milk = new PeopleWords.Line("en", "milk", "นม");
    var named = PeopleWords.with(List.of(milk)).inEnglish();
    assertTrue(named.apply("จัดซื้อนมโรงเรียน").contains("milk"), named.apply("จัดซื้อนมโรงเรียน"));
    assertFalse(named.apply("ป้ายหมู่บ้านพนม").contains("milk"), named.apply("ป้ายหมู่บ้านพนม"));
  }

  @Test
  void severalThreadsMayAsk() {
    var english = PeopleWords.with(List.of()).inEnglish();
    var titles =
        IntStream.range(0, 5_000).mapToObj(i -> "จ้างก่อสร้างถนนคอนกรีตสายที่ " + i).toList();
    var alone = titles.stream().map(english).toList();
    var together = titles.parallelStream().map(PeopleWords.with(List.of()).inEnglish()).toList();
    assertEquals(alone, together);
  }

  @Test
  void whatShipsIsWhole() {
    for (var language : Language.values()) {
      var all = PeopleWords.with(List.of()).in(language);
      assertTrue(all.size() > 100);
      all.forEach(entry -> assertTrue(!entry.said().isBlank()));
    }
  }
}

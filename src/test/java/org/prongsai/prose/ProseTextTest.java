package org.prongsai.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a document is not looked at. */
class ProseTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// 94.66",
        ":score: 94.66",
        "[caption=94.66]",
        "----\n94.66\n----",
        "....\n94.66\n....",
        "++++\n94.66\n++++",
        "////\n94.66\n////",
        "____\n94.66\n____",
        "```csv\n94.66\n```",
        "`94.66`",
        "“ได้ 94.66 คะแนน”",
        "page:2567/scores[คะแนนรวม 94.66]",
        "score:total[year=2567,text=94.66]",
        "image::94.66.png[]",
        "include::94.66.adoc[]",
        "https://www.example.go.th/94.66[เว็บไซต์ 94.66]",
        "https://www.example.go.th/94.66",
        "www.example.go.th/94.66",
        "a.94.66@example.go.th",
        "{score-94}",
        "<<94.66>>",
      })
  void blanksWhatIsNoProse(String source) {
    var text = ProseText.of(source + "\nจบ 12.50");

    assertEquals("จบ 12.50", text.replaceAll("[^ก-๙0-9. ]", "").strip());
    assertEquals(source.length() + "\nจบ 12.50".length(), text.length());
  }

  @Test
  void keepsTheRestAndReadsOnBehindABlockAndAnUnevenFence() {
    assertEquals(
        "12.50|13.50",
        ProseText.of("๑๒.๕๐|----x|-----|๙๔.๖๖|----|๙๔.๖๖|-----|13.50".replace('|', '\n'))
            .replaceAll("[^0-9.\n]", "")
            .strip()
            .replaceAll("\n+", "|"));
  }

  @Test
  void keepsTheCodeOfAnItemThatIsLinked() {
    assertEquals("ข้อ      o17       ได้ 0.00", ProseText.of("ข้อ item:o17[full] ได้ ๐.๐๐"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"`", "“", "a:", "a:b[", "{", "<<", "x", "x@", "http", "[", ":a", "\n", "-"})
  @Timeout(10)
  void takesTimeThatGrowsWithTheLengthOfTheTextOnly(String repeated) {
    var text = repeated.repeat(200_000 / repeated.length());

    assertEquals(text.length(), ProseText.of(text).length());
  }

  @Test
  void anEmojiInWhatIsBlankedKeepsThePlacesBehindIt() {
    for (var text : java.util.List.of("`\uD83D\uDE00` 94.66", "// \uD83D\uDE00\nx 94.66")) {
      assertEquals(text.indexOf("94.66"), ProseText.of(text).indexOf("94.66"));
    }
  }
}

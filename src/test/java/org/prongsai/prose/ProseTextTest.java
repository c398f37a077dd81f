package org.prongsai.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        "[source]\n----\n94.66\n----",
        "[source]\n....\n94.66\n....",
        "++++\n94.66\n++++",
        "////\n94.66\n////",
        "[source]\n____\n94.66\n____",
        "```csv\n94.66\n```",
        "`94.66`",
        "`+94.66+`",
        "+94.66+, (+94.66+)",
        "(++94.66++)",
        "x++94.66+0.62++",
        "+++94.66+++",
        "$$94.66$$",
        "example.go.th/94.66",
        "x.example:8080/94.66?a=94.66",
        ":score: 94.66 \\\n94.66 \\\n94.66",
        ":score: 94.66 +\r\n94.66",
        "ifdef::draft[]\n94.66\n\n94.66\nendif::draft[]",
        "ifdef::draft[94.66 score:total[] 94.66]",
        ":draft:\n:!draft:\nifdef::draft[]\n94.66\nendif::[]",
        ":draft: 1\nifdef::draft+print[]\n94.66\nendif::[]",
        ":draft: 1\nifndef::draft[]\n94.66\nifdef::draft[]\n94.66\nendif::[]\n94.66\nendif::[]",
        "ifeval::[\"{x}\" == \"\"]\n94.66\nendif::[]",
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        " 94.66\n94.66",
        "\t94.66 (o17)\r\nได้ 94.66",
        "> ได้ 94.66\n> 94.66",
        "[source]\n94.66\n94.66",
        "[source,csv]\n\n94.66\n[94.66]\n94.66",
        "[listing]\n94.66",
        "[literal]\n94.66",
        "[quote, 94.66]\n94.66\n94.66",
        "[verse]\n[#id]\n94.66",
        "[quote]\n// 94.66\n94.66",
        "[source]\n--\n94.66\n\n94.66\n--",
        "* ก\n\n  94.66",
        "* ก\n+\n[source]\n94.66",
      })
  void blanksBlocksThatAreNoProse(String source) {
    var text = ProseText.of(source + "\n\nจบ 12.50");

    assertEquals("12.50", text.replaceAll("[^0-9. ]", "").strip());
    assertEquals(source.length() + "\n\nจบ 12.50".length(), text.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "* ก\n  94.66",
        "* ก\n\n  ** 94.66",
        "* ก\n\n  1. 94.66",
        "ก::\n  94.66",
        "|===\n\n  |94.66\n|===",
        "[source]\n----\n0\n----\n94.66",
        "[source]\n.94.66\n0",
        "ชื่อ\n.......\n94.66\n.......",
        "______\n94.66",
        " 0\n\n94.66",
        "[.lead]\n94.66",
        "[NOTE]\n94.66",
        ":x: 0 \\\n0\n94.66",
        ":x:\nifdef::x[]\n94.66\nendif::[]",
        "ifndef::x[]\n94.66\nendif::[]",
        "ifdef::x[]\n0\nifdef::y[]\nendif::[]\nendif::[]\n94.66",
        "////\nifdef::x[]\n////\n94.66",
        "C++ 94.66",
        "1 + 94.66 + 1",
        "ได้+94.66+",
        "+0.5 94.66/100",
      })
  void keepsProseBesideWhatIsNone(String source) {
    assertTrue(ProseText.of(source).contains("94.66"));
  }

  @Test
  void aLineBreakInAParagraphIsASpaceAndOneBetweenBlocksIsKept() {
    assertEquals(
        "ก ข\n\nค\n* ง\n== จ\nฉ",
        ProseText.of("ก\nข\n\nค\n* ง\n\n== จ\nฉ".replace("\n\n==", "\n==")));
  }

  @Test
  void keepsTheRestAndReadsOnBehindABlockAndAnUnevenFence() {
    assertEquals(
        "12.50|13.50",
        ProseText.of("๑๒.๕๐|----x|[source]|-----|๙๔.๖๖|----|๙๔.๖๖|-----|13.50".replace('|', '\n'))
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
      strings = {
        "`",
        "“",
        "a:",
        "a:b[",
        "{",
        "<<",
        "x",
        "x@",
        "http",
        "[",
        ":a",
        "\n",
        "-",
        " ",
        "+",
        "+a ",
        "++a",
        "+++ ++",
        "$$",
        "a.",
        "a.aa:",
        "1. ",
        "::",
        " a\n",
        "* a\n",
        "ifdef::x[]\n",
        ":a: b \\\n"
      })
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

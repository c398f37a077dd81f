package org.prongsai.host.asciidoctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.host.jbake.TestSite;
import org.prongsai.model.Document.Macro;
import org.prongsai.problem.Rule;

class MacrosTest {

  private static final String FILE = "content/th/a.adoc";

  @TempDir Path dir;

  @Test
  void givesThePlaceOfEachMacroToLineAndColumnInCodePoints() {
    var document =
        new TestSite(dir)
            .document(
                "= หน้า",
                "",
                "ได้คะแนน score:total[year=2567] คะแนน 😀 และscore:total[]",
                "ต่อ page:2567/x[ผล, และ *อื่น* & ๆ]");

    assertEquals(
        List.of(
            new Macro("score", "total", Map.of("year", "2567"), false, FILE, 3, 10),
            new Macro("score", "total", Map.of(), false, FILE, 3, 44),
            new Macro("page", "2567/x", Map.of("text", "ผล, และ อื่น & ๆ"), false, FILE, 4, 5)),
        TestSite.macros(document));
  }

  @Test
  void findsMacrosThatNothingButPunctuationParts() {
    var site = new TestSite(dir);
    var document =
        site.document(
            "= T", "", "score:iit[]/score:oit[] (score:o1[]):score:o2[] a <b score:o3[] >");

    assertEquals(
        List.of(1, 13, 26, 38, 54), TestSite.macros(document).stream().map(Macro::column).toList());
    assertEquals(List.of(FILE + ":3:51 <b score:o3[] >"), site.found(Rule.RAW_HTML));
  }

  @Test
  void aMacroThatRunsIntoAnotherWordIsUnknown() {
    var site = new TestSite(dir);
    site.document("= T", "", "5score:total[] ก:score:total[] Total:score:total[]");

    assertEquals(
        List.of(FILE + ":3:1 5score", FILE + ":3:32 Total"), site.found(Rule.MACRO_UNKNOWN));
  }

  @Test
  void findsInlineMacrosInCellsListsHeadingsTitlesAndCode() {
    var site = new TestSite(dir);
    var document =
        site.document(
            "= T",
            "",
            "== ผล score:total[] ที่",
            "",
            ".ชื่อ score:o1[]",
            "|===",
            "|score:o2[] a|* score:o3[]",
            "|===",
            "",
            "* score:o4[]",
            "",
            "คำ score:o5[]:: ความ `score:o6[]`");

    assertEquals(
        List.of("3:7", "5:7", "7:2", "7:17", "10:3", "12:4", "12:23"),
        TestSite.macros(document).stream().map(m -> m.line() + ":" + m.column()).toList());
    assertEquals(List.of(), site.found());
    assertTrue(TestSite.html(document).contains("<h2 id=\"t-ผล-ที่\">ผล [score] ที่</h2>"));
  }

  @Test
  void placesBlockMacrosBetweenWellFormedHtml() {
    var document =
        new TestSite(dir)
            .document(
                "= T",
                ":ปี: x",
                ":year: 2567",
                "",
                "before",
                "",
                "tools::[year={year}]",
                "",
                "== Section",
                "",
                "questions::1[]",
                "",
                "after");

    assertEquals(
        List.of(
            new Macro("tools", "", Map.of("year", "2567"), true, FILE, 7, 1),
            new Macro("questions", "1", Map.of(), true, FILE, 11, 1)),
        TestSite.macros(document));
    assertEquals(
        "<div class=\"paragraph\"><p>:ปี: x</p></div><div class=\"paragraph\"><p>before</p></div>[tools]<h2 id=\"t-section\">Section</h2>"
            + "[questions]<div class=\"paragraph\"><p>after</p></div>",
        TestSite.html(document).replace("\n", ""));
  }

  @Test
  void refusesABlockMacroInsideAList() {
    var site = new TestSite(dir);
    site.document("= T", "", "* item", "+", "tools::[]");

    assertEquals(List.of(FILE + ":5:1 macro-in-block tools::"), site.details(Rule.DOCUMENT_SYNTAX));
    assertEquals(1, site.found().size());
  }

  @Test
  void leavesAlone() {
    var site = new TestSite(dir);
    var document =
        site.document(
            "= T",
            "",
            "\\score:total[] +score:total[]+ `+scroe:total[]+` https://a.th/b:c[x] link:d/e:f[y]",
            "mailto:a@b.th[z] kbd:[A] หมายเหตุ:ดู[1] 10:30[น.] footnote:[n] see: this[a]",
            "",
            "[listing]",
            "----",
            "scroe:total[]",
            "----");

    assertEquals(List.of(), site.found());
    assertEquals(List.of(), TestSite.macros(document));
    assertTrue(TestSite.html(document).contains("<p>score:total[] score:total[] <code>scroe"));
    assertTrue(TestSite.html(document).contains("<pre>scroe:total[]</pre>"));
  }

  @Test
  void reportsUnknownMacrosWithTheNearestName() {
    var site = new TestSite(dir);
    site.document("= T", "", "ได้ scroe:total[] คะแนน", "", "tool::[]", "", "subscore:x[]");

    assertEquals(
        List.of(FILE + ":3:5 scroe", FILE + ":5:1 tool", FILE + ":7:1 subscore"),
        site.found(Rule.MACRO_UNKNOWN));
    var args = site.problems().sorted().get(0).args();
    assertEquals("score", args.get(1));
    assertTrue(args.get(2).startsWith("score, change, count"));
  }

  @Test
  void namesWhatOfAsciiDocWasMeant() {
    var site = new TestSite(dir);
    var document =
        site.document("= T", "", "htps://a.th[a] lnk:b[c] footnot:[d] page:e[f] link:g.html[h]");

    assertEquals(
        List.of("https", "link", "footnote"),
        site.problems().sorted().stream().map(problem -> problem.args().get(1)).toList());
    assertEquals(1, TestSite.macros(document).size());
    assertTrue(TestSite.html(document).contains("<a href=\"g.html\">h</a>"));
  }

  @Test
  void reportsKnownMacrosWithTheWrongColons() {
    var site = new TestSite(dir);
    site.document("= T", "", "score::total[]", "", "see tools:iit[]", "", "and tools::[] here");

    assertEquals(
        List.of(FILE + ":3:1 score::", FILE + ":5:5 tools:"), site.found(Rule.MACRO_UNKNOWN));
    assertEquals(List.of(FILE + ":7:5 macro-in-block tools::"), site.details(Rule.DOCUMENT_SYNTAX));
    assertEquals("score:", site.problems().sorted().get(0).args().get(1));
  }

  @Test
  void reportsAMacroThatIsNotClosedOrStandsInATitleOrInAnotherMacro() {
    var site = new TestSite(dir);
    site.document("= T score:a[]", "", "ได้ score:total[ คะแนน", "", "page:x[a score:b[] c]");

    assertEquals(
        List.of(
            FILE + ":1:1 macro-in-title",
            FILE + ":3:5 bracket-open score:",
            FILE + ":5:1 macro-in-macro page:"),
        site.details(Rule.DOCUMENT_SYNTAX));
  }

  @Test
  void refusesTheCharactersThatItMarksTextWith() {
    var site = new TestSite(dir);
    var document = site.document("= T", "", "ก\uE002\uE010\uE003");

    assertEquals(
        List.of(FILE + ":3:2 character-reserved U+E002"), site.details(Rule.DOCUMENT_SYNTAX));
    assertFalse(TestSite.html(document).contains("\uE002"));
  }
}

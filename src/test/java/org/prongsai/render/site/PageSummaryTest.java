package org.prongsai.render.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.page.Fact;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;

class PageSummaryTest {

  private static String summary(List<Section> sections) {
    return PageSummary.of(sections, "(not confirmed)");
  }

  @Test
  void whatIsCutStillSaysThatItIsNotConfirmed() {
    var claim =
        Part.Lead.of("It missed the next level because one part is too low ".repeat(5) + "†");
    var said = summary(List.of(new Section("a", "", List.of(claim), "")));
    assertTrue(said.endsWith("… (not confirmed)"), said);
    assertTrue(said.length() <= 155, said);
  }

  @Test
  void whatIsNotConfirmedSaysSo() {
    var lead = Part.Lead.of("It missed “Pass – good” †: too low.");
    assertEquals(
        "It missed “Pass – good” (not confirmed): too low.",
        summary(List.of(Section.of("s", "", lead))));
  }

  @Test
  void aFirstSentenceThatIsALittleLongerIsNotTorn() {
    var note = "word ".repeat(38) + "end.";
    assertEquals(note, summary(List.of(Section.of("s", "", Part.Lead.of(note)))));
    var longer = summary(List.of(Section.of("s", "", Part.Lead.of("word ".repeat(80)))));
    assertTrue(longer.endsWith("…") && longer.length() <= 156, longer);
  }

  @Test
  void aResultIsSaidWithItsLevelAndWhatItMeans() {
    var hero =
        new Part.Hero(
            "94.66",
            "out of 100",
            "",
            "Level:",
            "Pass",
            "3 of 5 †",
            List.of(Link.of("85.00 or more is a pass.", "")),
            List.of(),
            List.of(),
            List.of());
    assertEquals(
        "94.66 out of 100 · Level: Pass 3 of 5 (not confirmed) · 85.00 or more is a pass.",
        summary(List.of(Section.of("result", "", hero))));
  }

  @Test
  void aResultWithoutALevelNamesNone() {
    var hero =
        new Part.Hero(
            "94.04",
            "out of 100",
            "computed",
            "Level:",
            "",
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertEquals("94.04 out of 100 · computed", summary(List.of(Section.of("result", "", hero))));
  }

  @Test
  void aHeadingWithAFigureIsAFinding() {
    var items =
        Section.of("items", "มี ๒ ข้อที่ได้ ๐ คะแนน", Part.Lead.of("แต่ละข้อได้ ๑๐๐ หรือ ๐ คะแนน"));
    assertEquals("มี ๒ ข้อที่ได้ ๐ คะแนน แต่ละข้อได้ ๑๐๐ หรือ ๐ คะแนน", summary(List.of(items)));
    var plain = Section.of("items", "Items", Part.Lead.of("All of them."));
    assertEquals("All of them.", summary(List.of(plain)));
  }

  @Test
  void factsAreSaidWithTheirNames() {
    var facts = new Part.Facts(List.of(Fact.of("Score", "0.00"), Fact.of("To do", Phrase.EMPTY)));
    assertEquals("Score: 0.00 · To do", summary(List.of(Section.of("s", "", facts))));
  }

  @Test
  void aLongSentenceIsCutAtAWordAndNothingIsSaidTwice() {
    var summary = summary(List.of(Section.of("s", "", Part.Lead.of("word ".repeat(90)))));
    assertTrue(summary.endsWith("word…") && summary.length() <= 155, summary);
    var twice = Section.of("s", "", Part.Lead.of("Once."), Part.Lead.of("Once."));
    assertEquals("Once.", summary(List.of(twice)));
  }

  @Test
  void aDocumentIsSaidByItsFirstParagraph() {
    var html =
        "<h2>Aims</h2>\n<p>The agency&#8217;s <b>own</b> words &amp; aims.</p>\n<p>More.</p>";
    var own = Section.of("s", "", new Part.Prose(html, ""));
    assertEquals("The agency’s own words & aims.", summary(List.of(own)));
    var foreign = Section.of("s", "", new Part.Prose("<p>ภาษาไทย</p>", "th"));
    assertEquals("", summary(List.of(foreign)));
  }

  /** The figure that a site computed itself is not taken for one of the assessment. */
  @Test
  void aFactIsSaidWithHowItIsKnown() {
    var fact = new Fact("Score", Phrase.of("100.00"), "", "computed by this site");
    var facts = new Part.Facts(List.of(fact));
    assertEquals(
        "Score: 100.00 computed by this site", summary(List.of(Section.of("s", "", facts))));
  }

  @Test
  void whatDoesNotFitBehindTheFirstSentenceIsCutAtASpace() {
    var tail = "จัดทำรายงาน " + "ให้ถูกต้องครบถ้วนทุกข้อ".repeat(9);
    var parts =
        new Part[] {
          Part.Lead.of("คะแนนรวมของข้อนี้ในปีงบประมาณ ได้ ๐ คะแนน"),
          Part.Lead.of("เขียนใหม่ " + tail.replace("ทุกข้อ", "ทุก ข้อ")),
          Part.Lead.of("สั้น")
        };
    var summary = summary(List.of(Section.of("s", "", parts)));
    assertTrue(summary.startsWith("คะแนนรวมของข้อนี้ในปีงบประมาณ ได้ ๐ คะแนน เขียนใหม่"), summary);
    assertTrue(summary.endsWith("…") && summary.length() <= 155, summary);
  }

  @Test
  void aPageOfTablesAloneHasNone() {
    assertEquals("", summary(List.of(Section.of("s", "Table", new Part.Links(List.of())))));
  }
}

package org.prongsai.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.render.MadeSite;

/** The mark of what is not confirmed, and the note at the end of a page. */
class LinkedMarksTest {

  private static final String NOTE = "<div id=\"onward\"><p>† Not confirmed.</p></div>";

  private static Document page(String body) {
    var words = Map.of(Language.EN, MadeSite.messages(Language.EN));
    var html =
        "<html lang=\"en\"><head><title>One †</title></head><body>" + body + "</body></html>";
    return Jsoup.parse(new LinkedMarks(words).apply(html));
  }

  @Test
  void eachMarkLeadsToTheNoteAndTheNoteToEach() {
    var page = page("<p data-words=\"none †\">Level 3 †</p><p>A rule †</p>" + NOTE);
    var marks = page.select("p > a.ds-mark");
    assertEquals(4, marks.size());
    for (var mark : marks) {
      assertEquals(1, page.select(mark.attr("href")).size(), mark.outerHtml());
      assertTrue(mark.attr("aria-label").length() > 10, mark.outerHtml());
    }
    var note = page.selectFirst("#onward span");
    assertTrue(page.selectFirst("#onward p").text().startsWith("† Not confirmed. "));
    assertEquals(note, page.selectFirst(marks.get(0).attr("href")));
    assertEquals(note, page.selectFirst(marks.get(1).attr("href")));
    assertEquals(marks.get(0), page.selectFirst(marks.get(2).attr("href")));
    assertEquals(marks.get(1), page.selectFirst(marks.get(3).attr("href")));
    assertNotEquals(marks.get(2).attr("aria-label"), marks.get(3).attr("aria-label"));
    assertEquals("One †", page.title());
    assertEquals("none †", page.selectFirst("p").attr("data-words"));
  }

  @Test
  void aMarkWithinALinkSaysWhatItMeans() {
    var page = page("<details><summary>Group †</summary></details><a href=x>Item †</a>" + NOTE);
    assertEquals(0, page.select("a a, summary a").size());
    assertEquals(
        List.of("Group †(not confirmed)", "Item †(not confirmed)"),
        page.select("summary, body > a").eachText());
    assertEquals(0, page.select("#onward a").size());
  }

  @Test
  void aTableLeadsToTheNoteOnceAndSaysTheRestInWords() {
    var table = "<table><tr><td>One †</td><td>Two †</td></tr></table>";
    var page = page(table + table + NOTE);
    assertEquals(2, page.select("table a.ds-mark").size());
    assertEquals(1, page.select("table").get(1).select("td:first-child a.ds-mark").size());
    assertEquals(
        List.of("Two †(not confirmed)", "Two †(not confirmed)"),
        page.select("td:last-child").eachText());
  }

  @Test
  void aNameInThePagerIsNotTheNote() {
    var pager = "<div id=\"onward\"><nav><a href=x>o14 †</a></nav></div>";
    assertEquals(0, page("<p>Level 3 †</p>" + pager).select("a a, a.ds-mark").size());
  }

  @Test
  void aPageWithoutTheNoteIsLeftAlone() {
    assertEquals(0, page("<p>Level 3 †</p>").select("a").size());
  }
}

package org.prongsai.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
  void eachMarkLeadsToTheNoteAndTheNoteToTheFirst() {
    var page = page("<p data-words=\"none †\">Level 3 †</p><p>A rule †</p>" + NOTE);
    var marks = page.select("p > a.ds-mark");
    assertEquals(3, marks.size());
    for (var mark : marks) {
      assertEquals(1, page.select(mark.attr("href")).size(), mark.outerHtml());
      assertTrue(mark.attr("aria-label").length() > 10, mark.outerHtml());
    }
    assertEquals(marks.get(2), page.selectFirst(marks.get(0).attr("href")));
    assertEquals(marks.get(2), page.selectFirst(marks.get(1).attr("href")));
    assertEquals(marks.get(0), page.selectFirst(marks.get(2).attr("href")));
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
  void aNameInThePagerIsNotTheNote() {
    var pager = "<div id=\"onward\"><nav><a href=x>o14 †</a></nav></div>";
    assertEquals(0, page("<p>Level 3 †</p>" + pager).select("a a, a.ds-mark").size());
  }

  @Test
  void aPageWithoutTheNoteIsLeftAlone() {
    assertEquals(0, page("<p>Level 3 †</p>").select("a").size());
  }
}

package browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the browser ends the lines of some Thai pages: hardly ever within a word. */
class LineBreaksIT {

  private static final BuiltSite SITE = BuiltSite.ofThisBuild();
  private static final List<String> PAGES =
      List.of("index.html", "2567/scores/index.html", "2568/measures/index.html");

  /** Words that browsers tear, as readers marked them. */
  private static final List<String> WORDS =
      List.of(
          "เผยแพร่",
          "องค์ประกอบ",
          "ถูกต้อง",
          "ร้องเรียน",
          "ช่องทาง",
          "ต่อต้าน",
          "เกี่ยวกับ",
          "ผู้บริหาร",
          "ผู้รับบริการ",
          "หลักฐาน",
          "มีส่วนร่วม",
          "จัดซื้อจัดจ้าง",
          "เครื่องมือ",
          "ประเมินผล",
          "ไม่ได้ระบุ",
          "อำเภอกันตัง",
          "จังหวัดตรัง");

  /** How many lines end in the text nodes of a page, and how many of these within a word. */
  private static final String LINE_ENDS =
      """
      words => {
        const range = document.createRange();
        let ends = 0, torn = [];
        const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        for (let n = walk.nextNode(); n; n = walk.nextNode()) {
          if (!n.data.trim() || !n.parentElement.checkVisibility()) continue;
          let top = null;
          for (let i = 0; i < n.data.length; i++) {
            range.setStart(n, i); range.setEnd(n, i + 1);
            const box = range.getClientRects()[0];
            if (!box || box.width === 0) continue;
            if (top !== null && box.top > top + 4) {
              ends++;
              for (const w of words)
                for (let at = n.data.indexOf(w); at >= 0; at = n.data.indexOf(w, at + 1))
                  if (at < i && i < at + w.length) torn.push(w);
            }
            top = box.top;
          }
        }
        return {ends, torn};
      }
      """;

  private static SiteServer server;
  private static BrowserSession session;

  @BeforeAll
  static void open() {
    server = new SiteServer(SITE.root());
    session = new BrowserSession();
  }

  @AfterAll
  static void close() {
    session.close();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 768})
  void hardlyAnyWordIsTornAndNoPageScrollsSideways(int width) {
    var findings = new Findings();
    int ends = 0;
    int torn = 0;
    try (Page page = session.desktop()) {
      for (var path : PAGES) {
        page.navigate(server.rootAddress() + path);
        Width.check(page, path, width, findings);
        var found = (Map<?, ?>) page.evaluate(LINE_ENDS, WORDS);
        ends += ((Number) found.get("ends")).intValue();
        torn += ((List<?>) found.get("torn")).size();
      }
    }

    assertTrue(ends > 20, "lines end");
    assertTrue(torn * 200 <= ends, torn + " of " + ends);
    findings.assertNone();
  }
}

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
      List.of(
          "index.html",
          "2567/scores/index.html",
          "2567/analysis/5/index.html",
          "2568/measures/index.html");

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

  /** How many lines end in the blocks of a page, and the words within which one does. */
  private static final String LINE_ENDS =
      """
      words => {
        const range = document.createRange();
        const blockOf = e => getComputedStyle(e).display.startsWith('inline')
            ? blockOf(e.parentElement) : e;
        const blocks = new Map();
        const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        for (let n = walk.nextNode(); n; n = walk.nextNode()) {
          if (!n.parentElement.checkVisibility() || n.parentElement.closest('svg')) continue;
          const block = blockOf(n.parentElement);
          blocks.set(block, [...(blocks.get(block) || []), n]);
        }
        let ends = 0, torn = [];
        for (const nodes of blocks.values()) {
          let text = '', at = [], last = null;
          for (const n of nodes) {
            for (let i = 0; i < n.data.length; i++) {
              range.setStart(n, i);
              range.setEnd(n, i + 1);
              const box = range.getClientRects()[0];
              if (box && box.width > 0) {
                if (last && box.top > last.top + 4 && box.left < last.left) at.push(text.length);
                last = box;
              }
              text += n.data[i];
            }
          }
          ends += at.length;
          for (const w of words)
            for (let from = text.indexOf(w); from >= 0; from = text.indexOf(w, from + 1))
              if (at.some(end => from < end && end < from + w.length)) torn.push(w);
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

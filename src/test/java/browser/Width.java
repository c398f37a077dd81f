package browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether a page fits the width of its window; what sticks out is named by its selector. */
final class Width {

  private static final String WHAT_STICKS_OUT =
      """
      () => {
        const wide = document.documentElement.scrollWidth;
        if (wide <= innerWidth) return [];
        const name = e => e.localName
            + (e.id ? '#' + e.id : '')
            + [...e.classList].map(c => '.' + c).join('');
        const scrolls = e => e && e !== document.documentElement
            && (getComputedStyle(e).overflowX !== 'visible' || scrolls(e.parentElement));
        const out = [...document.body.querySelectorAll('*')]
            .filter(e => e.getBoundingClientRect().right > innerWidth + 0.5)
            .filter(e => !scrolls(e.parentElement))
            .map(e => e.parentElement.localName + ' > ' + name(e));
        return [wide + ' px', ...new Set(out)].slice(0, 6);
      }
      """;

  private Width() {}

  static void check(Page page, String path, int width, Findings findings) {
    page.setViewportSize(width, BrowserSession.PHONE_HEIGHT);
    var out = (List<?>) page.evaluate(WHAT_STICKS_OUT);
    if (!out.isEmpty()) {
      findings.add(path, "wider than " + width + " px: " + out);
    }
  }
}

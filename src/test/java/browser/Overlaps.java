package browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether texts of charts lie on each other or are too small to be read. */
final class Overlaps {

  private static final String WHAT_COLLIDES =
      """
      () => {
        const isHidden = e => e !== null
            && (getComputedStyle(e).clipPath !== 'none' || isHidden(e.parentElement));
        return [...document.querySelectorAll('figure.ds-chart')].flatMap(chart => {
        const texts = document.createTreeWalker(chart, NodeFilter.SHOW_TEXT), found = [];
        const range = document.createRange(), boxes = [];
        while (texts.nextNode()) {
          const text = texts.currentNode, words = text.data.trim(), parent = text.parentElement;
          if (words === '' || parent.closest('title, desc') || isHidden(parent)) continue;
          if (parseFloat(getComputedStyle(parent).fontSize) < 12) found.push('small: ' + words);
          range.selectNodeContents(text);
          for (const box of range.getClientRects()) {
            if (box.width > 1) boxes.push({words, box});
          }
        }
        // Lines of Thai leave room above and below; only what touches in the middle collides.
        boxes.forEach((one, at) => boxes.slice(at + 1).forEach(other => {
          const across = Math.min(one.box.right, other.box.right)
              - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom)
              - Math.max(one.box.top, other.box.top);
          const least = Math.min(one.box.height, other.box.height);
          if (across > 1 && down > least * 0.4 && one.words !== other.words) {
            found.push(chart.id + ': ' + one.words + ' / ' + other.words);
          }
        }));
        return found;
      }).slice(0, 5);
      }
      """;

  private Overlaps() {}

  /** Asks at the width that the window has now. */
  static void check(Page page, String path, Findings findings) {
    var found = (List<?>) page.evaluate(WHAT_COLLIDES);
    if (!found.isEmpty()) {
      findings.add(path, "texts of a chart collide: " + found);
    }
  }
}

package browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether what is tapped is large enough, but for links within a sentence; folds are opened. */
final class Targets {

  private static final String TOO_SMALL =
      """
      least => {
        document.querySelectorAll('details').forEach(fold => { fold.open = true; });
        const isInline = e => getComputedStyle(e).display.startsWith('inline');
        const isInSentence = e => {
          if (getComputedStyle(e).display !== 'inline') return false;
          let block = e.parentElement;
          while (isInline(block)) block = block.parentElement;
          const rest = block.cloneNode(true);
          rest.querySelectorAll('a, button, .ds-visually-hidden').forEach(one => one.remove());
          return /[^\\s·,()|/:–†-]/.test(rest.textContent);
        };
        return [...document.querySelectorAll('a[href], button, summary, input, select')]
            .filter(e => e.checkVisibility({checkVisibilityCSS: true}) && !e.matches('.ds-skip'))
            .filter(e => !isInSentence(e))
            .map(e => [e, (e.matches('input') && e.closest('label') || e).getBoundingClientRect()])
            .filter(([e, box]) => box.width > 0 && (box.width < least || box.height < least))
            .map(([e, box]) => e.localName + '.' + e.getAttribute('class') + ' in '
                + e.parentElement.localName + '.' + e.parentElement.getAttribute('class')
                + ' is ' + box.width.toFixed(1) + ' x ' + box.height.toFixed(1));
      }
      """;

  private Targets() {}

  static void check(Page page, String path, Findings findings) {
    for (var small : (List<?>) page.evaluate(TOO_SMALL, 24)) {
      findings.add(path, small.toString());
    }
  }
}

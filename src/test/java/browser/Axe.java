package browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Asks axe-core about the page that a browser shows: WCAG 2.0, 2.1 and 2.2, levels A and AA, and
 * its best practices. It is run in the page itself because {@code AxeBuilder.analyze} opens a
 * second page for every run.
 */
final class Axe {

  /**
   * The contrast of a text takes milliseconds to measure, and hundreds of texts of a page have the
   * same colours. Of texts that are alike in everything that contrast depends on (size, weight,
   * colours of their own and of all that they lie in, the elements they lie in) three are measured.
   * What is positioned may lie over anything and is measured each time. Elements without a text of
   * their own have no contrast; fields of a form are left to axe.
   */
  private static final String MARK_ALIKE =
      """
      () => {
        const kinds = new Map(), kindOf = new Map(), measured = new Map();
        const styled = ['color', 'backgroundColor', 'backgroundImage', 'opacity', 'position',
            'fontSize', 'fontWeight', 'textShadow', 'visibility', 'clipPath', 'overflow'];
        const kind = e => {
          if (e === null) return {id: 0, positioned: false};
          if (!kindOf.has(e)) {
            const parent = kind(e.parentElement), style = getComputedStyle(e);
            const key = [parent.id, e.localName, e.className, ...e.getAttributeNames(),
                ...styled.map(name => style[name])].join('|');
            if (!kinds.has(key)) kinds.set(key, kinds.size + 1);
            kindOf.set(e, {id: kinds.get(key), positioned: parent.positioned
                || !['static', 'relative'].includes(style.position)});
          }
          return kindOf.get(e);
        };
        const isAlike = e => {
          if (e.matches('input, select, textarea, button, option, svg, svg *')) return false;
          const words = [...e.childNodes].filter(n => n.nodeType === Node.TEXT_NODE)
              .map(n => n.data.trim()).join('');
          if (words === '') return true;
          const {id, positioned} = kind(e), box = e.getBoundingClientRect();
          const before = measured.get(id) ?? 0;
          if (positioned || before === 3) return !positioned;
          // A single letter, or what is not seen, would be passed over by axe.
          if (words.length > 1 && box.width > 1 && box.height > 1 && box.right > 0
              && box.bottom + scrollY > 0) measured.set(id, before + 1);
          return false;
        };
        for (const e of document.querySelectorAll('*')) {
          e.toggleAttribute('data-contrast-known', false);
        }
        for (const e of document.body.querySelectorAll('*')) {
          e.toggleAttribute('data-contrast-known', isAlike(e));
        }
        axe.configure({rules: [
            {id: 'color-contrast', selector: '*:not([data-contrast-known])'}]});
      }
      """;

  private static final String RUN =
      """
      async colours => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const report = await axe.run(document, {
          runOnly: colours
              ? {type: 'rule', values: ['color-contrast', 'link-in-text-block']}
              : {type: 'tag', values: tags},
          resultTypes: ['violations'],
          iframes: false,
          preload: false
        });
        const reasons = node => [...node.any, ...node.all, ...node.none]
            .map(check => check.message).join('; ');
        return report.violations.flatMap(violation => violation.nodes.map(node =>
            violation.id + ' at ' + node.target.join(' ') + ': ' + reasons(node)));
      }
      """;

  private final String script = AxeBuilder.getAxeScript();

  void check(Page page, String path, String how, Findings findings) {
    check(page, path, how, false, findings);
  }

  /** Asks only what another colour scheme can change. */
  void checkColours(Page page, String path, String how, Findings findings) {
    check(page, path, how, true, findings);
  }

  private void check(Page page, String path, String how, boolean colours, Findings findings) {
    if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
      page.evaluate(script);
    }
    page.evaluate(MARK_ALIKE);
    for (var fault : (List<?>) page.evaluate(RUN, colours)) {
      findings.add(path, "(" + how + ") " + fault);
    }
  }
}

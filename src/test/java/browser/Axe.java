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
    for (var fault : (List<?>) page.evaluate(RUN, colours)) {
      findings.add(path, "(" + how + ") " + fault);
    }
  }
}

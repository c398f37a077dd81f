package org.prongsai.check;

import com.google.auto.service.AutoService;
import org.jsoup.nodes.TextNode;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** No page is empty: its {@code main} element holds text. */
@AutoService(PageRule.class)
public final class EmptyPageRule implements PageRule {

  @Override
  public void check(CheckedPage page, CheckedFolder folder, Problems problems) {
    var main = page.document().selectFirst("main");
    if (main == null || main.nodeStream(TextNode.class).allMatch(EmptyPageRule::isBlank)) {
      problems.add(Rule.PAGE_EMPTY, page.place(), main == null ? "" : "main");
    }
  }

  private static boolean isBlank(TextNode text) {
    return text.getWholeText()
        .chars()
        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}

package org.prongsai.check;

import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** A page says something: its {@code main} holds text. */
final class ContentRule implements PageRule {

  @Override
  public void check(Page page, Problems problems) {
    var main = page.document().selectFirst("main");
    if (main == null || main.text().chars().allMatch(Character::isSpaceChar)) {
      problems.add(Rule.PAGE_EMPTY, page.place(), main == null ? "" : "main");
    }
  }
}

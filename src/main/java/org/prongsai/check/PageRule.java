package org.prongsai.check;

import org.prongsai.problem.Problems;

/** A rule that every page of the finished site is checked by. Called by several threads at once. */
public interface PageRule {

  /** Checks one page in the company of the others. */
  void check(CheckedPage page, CheckedFolder folder, Problems problems);
}

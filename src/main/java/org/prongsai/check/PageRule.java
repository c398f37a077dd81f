package org.prongsai.check;

import org.prongsai.problem.Problems;

/** One thing that must hold on every page. Called by several threads at once. */
interface PageRule {

  void check(CheckedPage page, Problems problems);
}

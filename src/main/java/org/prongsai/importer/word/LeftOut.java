package org.prongsai.importer.word;

import java.util.HashSet;
import java.util.Set;
import org.prongsai.problem.Location;
import org.prongsai.problem.ProblemDetail;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.Spaces;

/** Says what of a document was left out or changed, and at which paragraph. */
final class LeftOut {

  private final String file;
  private final Problems problems;
  private final Set<String> said = new HashSet<>();
  private int paragraph = 1;

  LeftOut(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Counts the paragraphs. */
  void next() {
    paragraph++;
  }

  /** Something that is not in the result. */
  void dropped(ProblemDetail what, String text) {
    add(Rule.IMPORT_TEXT_DROPPED, what, text);
  }

  /** Something that is in the result in another way. */
  void changed(ProblemDetail what, String text) {
    add(Rule.IMPORT_TEXT_CHANGED, what, text);
  }

  /** The same of a document as a whole, once. */
  void droppedOnce(ProblemDetail what, String text) {
    if (said.add(what.id() + text)) {
      problems.add(Rule.IMPORT_TEXT_DROPPED, Location.of(file), what.args(Spaces.single(text)));
    }
  }

  private void add(Rule rule, ProblemDetail what, String text) {
    problems.add(rule, Location.of(file, paragraph, 1), what.args(Spaces.single(text)));
  }
}

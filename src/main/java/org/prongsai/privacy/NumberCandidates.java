package org.prongsai.privacy;

import java.util.ArrayList;
import java.util.List;

/** The numbers of thirteen digits in a text that may be those of persons. */
final class NumberCandidates {

  private NumberCandidates() {}

  /** Those that look like one, and those that are called so; none of these overlaps the former. */
  static List<DigitRun> in(PlainText text, ColumnHint about) {
    var found = new ArrayList<>(ThirteenDigits.in(text.text()));
    var spans = new Spans();
    found.forEach(number -> spans.take(number.start(), number.end()));
    for (var labelled : LabelledDigits.in(text.text(), about)) {
      if (spans.take(labelled.start(), labelled.end())) {
        found.add(labelled);
      }
    }
    return found;
  }
}

package org.prongsai.cli;

import java.util.List;
import java.util.Locale;
import org.prongsai.text.ThaiDigits;

/**
 * What is asked of {@code score}: as typed, but with ASCII digits and small letters. Empty texts
 * are options that were not given.
 *
 * @param year fiscal year
 * @param changes such as {@code o9=100}
 * @param target an overall score
 * @param targetLevel id of a level
 */
record ScoreRequest(String year, List<String> changes, String target, String targetLevel) {

  ScoreRequest {
    year = read(year);
    changes = changes.stream().map(ScoreRequest::read).toList();
    target = read(target);
    targetLevel = read(targetLevel);
  }

  private static String read(String typed) {
    return ThaiDigits.toAscii(typed.strip()).toLowerCase(Locale.ROOT);
  }
}

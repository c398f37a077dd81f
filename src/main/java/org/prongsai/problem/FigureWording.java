package org.prongsai.problem;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says figures and levels that tables know by an id, {@code eit-1}, in the words of reports. */
record FigureWording(ProblemWords words) {

  private static final Pattern ID =
      Pattern.compile(
          "(?<![A-Za-z0-9_/.-])(?:(total|level|change|iit|oit)|(eit|indicator)-([0-9]+))"
              + "(?![A-Za-z0-9_/.-])");

  // As a value of its own, or in the formula of a level.
  private static final Pattern LEVEL =
      Pattern.compile("(?<![^ ])(not |)(excellent|good|pass|improve|urgent)(?![^:])");

  String said(String text) {
    var levels =
        LEVEL
            .matcher(text)
            .replaceAll(
                id -> {
                  var key = id.group(1).isEmpty() ? "level." : "not-level.";
                  return Matcher.quoteReplacement(words.report(key + id.group(2)));
                });
    return ID.matcher(levels)
        .replaceAll(
            id -> {
              boolean isNumbered = id.group(1) == null;
              var name = isNumbered ? id.group(2) : id.group(1);
              var number = isNumbered ? id.group(3) : "";
              return Matcher.quoteReplacement(words.report("figure." + name, number));
            });
  }
}

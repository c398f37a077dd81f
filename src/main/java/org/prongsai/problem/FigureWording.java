package org.prongsai.problem;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says figures that our tables know by an id, {@code eit-1}, in the words of the reports. */
record FigureWording(ProblemWords words) {

  private static final Pattern ID =
      Pattern.compile(
          "(?<![A-Za-z0-9_/.-])(?:(total|level|change|iit|oit)|(eit|indicator)-([0-9]+))"
              + "(?![A-Za-z0-9_/.-])");

  String said(String text) {
    return ID.matcher(text)
        .replaceAll(
            id -> {
              boolean isNumbered = id.group(1) == null;
              var name = isNumbered ? id.group(2) : id.group(1);
              var number = isNumbered ? id.group(3) : "";
              return Matcher.quoteReplacement(words.report("figure." + name, number));
            });
  }
}

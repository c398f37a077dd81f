package org.prongsai.filetext;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passes on the lines of a text as written, or the rows of a table and, where they contain tags or
 * escapes, lines with these removed or resolved.
 */
record MarkupText(String text, LocatedTextSink target) {

  private static final Pattern TAG = Pattern.compile("<[^<>]{0,2000}>");
  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\u([0-9a-fA-F]{4})|&(?:amp;)?#([0-9]{1,7});|&(?:amp;)?#[xX]([0-9a-fA-F]{1,6});"
              + "|%([2-7][0-9a-fA-F])");
  private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|\\n");
  private static final List<Integer> HEXADECIMAL = List.of(1, 3, 4);
  private static final int HEX = 16;

  void read() {
    boolean isTable = DelimitedText.of(text, target).filter(DelimitedText::read).isPresent();
    int number = 0;
    for (var line : LINE_BREAK.split(text, -1)) {
      number++;
      if (!isTable) {
        target.line(number, line);
      }
      for (var meant : List.of(resolved(line), resolved(visible(line)))) {
        if (!meant.equals(line)) {
          target.line(number, meant);
        }
      }
    }
  }

  private static String visible(String line) {
    return line.indexOf('<') >= 0 ? TAG.matcher(line).replaceAll("") : line;
  }

  private static String resolved(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(character(match).orElse(match.group())));
  }

  private static Optional<String> character(MatchResult match) {
    int c = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
    for (int group : HEXADECIMAL) {
      c = match.group(group) == null ? c : Integer.parseInt(match.group(group), HEX);
    }
    return Character.isValidCodePoint(c) ? Optional.of(Character.toString(c)) : Optional.empty();
  }
}

package org.prongsai.filetext;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passes on the lines of a text as written and, where they contain tags or escapes, also with these
 * removed or resolved.
 */
record MarkupText(String text, LocatedTextSink target) {

  private static final Pattern TAG = Pattern.compile("<[^<>]{0,2000}>");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\u([0-9a-fA-F]{4})|&#([0-9]{1,7});|&#[xX]([0-9a-fA-F]{1,6});");
  private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|\\n");
  private static final int HEX = 16;

  void read() {
    int number = 0;
    var columns = new ArrayList<String>();
    for (var line : LINE_BREAK.split(text, -1)) {
      number++;
      target.line(number, line);
      var meant = meant(line);
      if (!meant.equals(line)) {
        target.line(number, meant);
      }
      fields(line, number, columns);
    }
  }

  /** Each field with the name that the first line gives to its column. */
  private void fields(String line, int number, ArrayList<String> columns) {
    var fields = line.split("[,;\\t]", -1);
    if (number == 1) {
      for (var field : fields) {
        columns.add(field.strip());
      }
    }
    for (int i = 0; i < fields.length && fields.length == columns.size() && number > 1; i++) {
      if (fields.length > 1 && !fields[i].isBlank()) {
        target.sink().text(target.place().onLine(number), columns.get(i), fields[i]);
      }
    }
  }

  private static String meant(String line) {
    var visible = line.indexOf('<') >= 0 ? TAG.matcher(line).replaceAll("") : line;
    return ESCAPE
        .matcher(visible)
        .replaceAll(match -> Matcher.quoteReplacement(character(match).orElse(match.group())));
  }

  private static Optional<String> character(MatchResult match) {
    int c;
    if (match.group(1) != null) {
      c = Integer.parseInt(match.group(1), HEX);
    } else if (match.group(2) != null) {
      c = Integer.parseInt(match.group(2));
    } else {
      c = Integer.parseInt(match.group(3), HEX);
    }
    return Character.isValidCodePoint(c) ? Optional.of(Character.toString(c)) : Optional.empty();
  }
}

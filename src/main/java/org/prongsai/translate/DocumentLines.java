package org.prongsai.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A document line by line: what of each is text, and what only says what the line is.
 *
 * @param lines in their order
 */
record DocumentLines(List<Line> lines) {

  private static final Pattern THAI = Pattern.compile("[ก-๙]");
  private static final Pattern PARTS =
      Pattern.compile(
          "(\\s*(?:={1,6} |\\*{1,5} |- |\\.{1,5} |[0-9๐-๙]{1,2}[.)] |(?:[0-9]*(?:\\.[0-9]+)?\\+)?\\||"
              + "image::[^\\[]*\\[\"?|\\.(?=[^ .]))?)(.*?)((?: \\+|\"?\\])?)");
  private static final Pattern MACRO = Pattern.compile("[a-z]+::?[\\w/.-]*\\[[^\\]]*]");
  private static final Pattern MACRO_NAME = Pattern.compile("[a-z]+::?[\\w/.-]*(?=\\[)");

  /** A line: the text stands between what is the same in every language. */
  record Line(String before, String text, String behind) {

    boolean isThai() {
      return THAI.matcher(MACRO.matcher(text).replaceAll("")).find();
    }

    String with(String english) {
      return before + english + behind;
    }
  }

  static DocumentLines of(String source) {
    var lines = new ArrayList<Line>();
    for (var line : source.lines().toList()) {
      var parts = PARTS.matcher(line);
      boolean isImage = line.startsWith("image::");
      if (line.startsWith("//")) {
        continue; // A remark, which no page shows.
      } else if (parts.matches() && (isImage || !parts.group(3).equals("]"))) {
        lines.add(new Line(parts.group(1), parts.group(2), parts.group(3)));
      } else {
        lines.add(new Line("", line, ""));
      }
    }
    return new DocumentLines(List.copyOf(lines));
  }

  List<String> thai() {
    return lines.stream().filter(Line::isThai).map(Line::text).distinct().toList();
  }

  /** Whether two texts fetch the same figures and links. */
  static boolean hasSameMacros(String thai, String english) {
    return macros(thai).equals(macros(english));
  }

  private static List<String> macros(String text) {
    return MACRO_NAME.matcher(text).results().map(found -> found.group()).sorted().toList();
  }

  /** The document in English; empty where a line has none. */
  String english(TranslationList list) {
    var missing = new TreeSet<String>();
    var text =
        lines.stream()
            .map(
                line -> {
                  var english = line.isThai() ? list.confirmed(line.text()) : line.text();
                  if (line.isThai() && english.isEmpty()) {
                    missing.add(line.text());
                  }
                  return line.with(english);
                })
            .collect(Collectors.joining("\n", "", "\n"));
    return missing.isEmpty() ? text : "";
  }
}

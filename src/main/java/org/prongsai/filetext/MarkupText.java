package org.prongsai.filetext;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Passes on the lines of a text as written, or the rows of a table and, where they contain tags or
 * escapes, lines with these removed or resolved.
 */
record MarkupText(String text, LocatedTextSink target) {

  private static final Pattern TAG =
      Pattern.compile("<!--.{0,100000}?-->|<!\\[CDATA\\[|]]>|<[^<>]{0,2000}>", Pattern.DOTALL);
  private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|\\n");
  private static final Pattern IN_A_LINE = Pattern.compile("[^\\r\\n]+");

  void read() {
    boolean isTable = DelimitedText.of(text, target).filter(DelimitedText::read).isPresent();
    var lines = LINE_BREAK.split(text, -1);
    var shown = text.indexOf('<') >= 0 ? LINE_BREAK.split(visible(), -1) : lines;
    for (int i = 0; i < lines.length; i++) {
      if (!isTable) {
        target.line(i + 1, lines[i]);
      }
      // What is shown comes last: that goes on in the next line.
      for (var meant : List.of(EscapedText.resolved(lines[i]), EscapedText.resolved(shown[i]))) {
        if (!meant.equals(lines[i])) {
          target.line(i + 1, meant);
        }
      }
    }
  }

  /** The text without tags, in as many lines. */
  private String visible() {
    return TAG.matcher(text).replaceAll(tag -> IN_A_LINE.matcher(tag.group()).replaceAll(""));
  }
}

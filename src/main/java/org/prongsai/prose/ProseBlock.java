package org.prongsai.prose;

import java.util.List;
import org.prongsai.problem.Location;

/**
 * A paragraph, list item, heading or table of a document.
 *
 * @param file path relative to the site folder
 * @param line line that it starts in, from 1
 * @param raw its lines as they were written, separated by {@code \n}
 * @param text the same characters, digits in ASCII; {@link #BLANK} for what is no prose
 * @param macros the macros in it, in order
 */
record ProseBlock(
    String file, int line, Kind kind, String raw, String text, List<ProseMacro> macros) {

  /** Stands for every character of a macro, an address, code or a quotation. */
  static final char BLANK = '\uFFFC';

  enum Kind {
    TITLE,
    HEADING,
    TEXT,
    ITEM,
    TABLE
  }

  /**
   * A macro in a block.
   *
   * @param start where its name starts
   * @param end where it ends
   * @param bracket what stands in its brackets
   */
  record ProseMacro(int start, int end, String name, String target, String bracket) {}

  ProseBlock {
    macros = List.copyOf(macros);
  }

  /** A block, what is no prose in it blanked. */
  static ProseBlock of(String file, int line, Kind kind, List<String> lines) {
    var raw = String.join("\n", lines);
    var mask = new ProseMask(raw);
    return new ProseBlock(file, line, kind, raw, mask.text(), mask.macros());
  }

  /** The place of a character. */
  Location at(int offset) {
    int lineStart = raw.lastIndexOf('\n', offset - 1) + 1;
    int lines = (int) raw.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    return Location.of(file, line + lines, 1 + raw.codePointCount(lineStart, offset));
  }

  boolean hasDigit() {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  boolean isTable() {
    return kind == Kind.TABLE;
  }
}

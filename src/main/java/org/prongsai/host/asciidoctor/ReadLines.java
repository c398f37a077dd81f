package org.prongsai.host.asciidoctor;

import java.util.ArrayList;
import java.util.List;

/** The lines that AsciiDoc is given for a file, each with the line of the file that it is from. */
final class ReadLines {

  /** What a line of the file is to AsciiDoc. */
  enum Kind {
    /** Its words are shown. */
    TEXT,
    /** Dropped, as its writer wants it. */
    COMMENT,
    /** Says how something is shown; Thai in it is shown, too. */
    MARKUP
  }

  private final List<String> lines = new ArrayList<>();
  private final List<Integer> from = new ArrayList<>();
  private final Kind[] kinds;

  ReadLines(int length) {
    kinds = new Kind[length + 1];
  }

  /** Adds what stands for a line of the file, counted from 1. */
  void add(String text, int line, Kind kind) {
    lines.add(text);
    from.add(line);
    kinds[line] = kind;
  }

  /** Adds a blank line before a line of the file, unless there is one. */
  void blankBefore(int line) {
    if (!endsBlank()) {
      add("", line, Kind.TEXT);
    }
  }

  boolean endsBlank() {
    return lines.isEmpty() || lines.get(lines.size() - 1).isBlank();
  }

  /** Takes back the blank lines at the end. */
  void dropBlanks() {
    while (!lines.isEmpty() && endsBlank()) {
      lines.remove(lines.size() - 1);
      from.remove(from.size() - 1);
    }
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  /** The line of the file that a line of the text is from, both from 1. */
  int source(int line) {
    return from.isEmpty() ? 1 : from.get(Math.min(Math.max(line, 1), from.size()) - 1);
  }

  Kind kind(int line) {
    return kinds[line] == null ? Kind.TEXT : kinds[line];
  }
}

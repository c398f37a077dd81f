package org.prongsai.host.asciidoctor;

import java.util.Optional;
import org.prongsai.problem.Location;

/**
 * Turns positions in the text of a file into places.
 *
 * @param file path relative to the site folder
 * @param text its text, lines separated by {@code \n}
 */
record SourcePositions(String file, String text) {

  Location at(int offset) {
    int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    return Location.of(file, line, 1 + text.codePointCount(lineStart, offset));
  }

  /** The place where the words first stand. */
  Optional<Location> of(String words) {
    int offset = text.indexOf(words);
    return offset < 0 ? Optional.empty() : Optional.of(at(offset));
  }
}

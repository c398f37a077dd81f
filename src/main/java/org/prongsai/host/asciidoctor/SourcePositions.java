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
    return Location.of(file).behind(text.substring(0, offset));
  }

  /** The place where the words first stand. */
  Optional<Location> of(String words) {
    int offset = text.indexOf(words);
    return offset < 0 ? Optional.empty() : Optional.of(at(offset));
  }
}

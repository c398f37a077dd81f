package org.prongsai.host.asciidoctor;

import java.util.Optional;
import org.jsoup.parser.Parser;
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

  /** The place of an address, or the line in which it stands with entities in it. */
  Optional<Location> ofAddress(String address) {
    var asTyped = of(address);
    if (asTyped.isPresent()) {
      return asTyped;
    }
    int number = 0;
    for (var line : text.split("\n")) {
      number++;
      var plain = Parser.unescapeEntities(line, false);
      if (plain.contains(address) || plain.replace(" ", "%20").contains(address)) {
        return Optional.of(Location.of(file, number, 1));
      }
    }
    return Optional.empty();
  }
}

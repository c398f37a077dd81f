package org.prongsai.linebreak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Words in a resource of this package, parted by spaces or line ends; {@code #} is a remark. */
final class LittleWords {

  /** Words between which a reader pauses: conjunctions, prepositions. */
  static final Set<String> FREE = read("free.txt");

  /** Words that begin what follows them: การ, ผู้, ไม่. */
  static final Set<String> OPENING = read("opening.txt");

  /** Words that end what stands before them: นี้, กัน. */
  static final Set<String> CLOSING = read("closing.txt");

  /** Words that count: units and classifiers. */
  static final Set<String> UNITS = read("units.txt");

  /** Words with a number or a code after them: ข้อ, หมู่ที่. */
  static final Set<String> NUMBERED = read("numbered.txt");

  /** The names of months, in full and short. */
  static final Set<String> MONTHS = read("months.txt");

  /** Numbers written as words, and other words before a classifier. */
  static final Set<String> COUNTS = read("counts.txt");

  private LittleWords() {}

  /** The compounds that ship with the program, and the words of these lists. */
  static Set<String> all() {
    var all = read("compounds.txt");
    List.of(FREE, OPENING, CLOSING, UNITS, NUMBERED, COUNTS).forEach(all::addAll);
    return all;
  }

  private static Set<String> read(String name) {
    var words = new LinkedHashSet<String>();
    try (var in = LittleWords.class.getResourceAsStream(name);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .forEach(line -> words.addAll(List.of(line.split("\\s+"))));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return words;
  }
}

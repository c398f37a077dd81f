package org.prongsai.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which parts of pages hold which words, and how much the word says of the part. */
final class Postings {

  // From here on a word is everywhere; where it is not in a title or heading it tells no page from
  // another.
  private static final double EVERYWHERE = 0.5;
  private static final int FEW_PARTS = 20;
  private static final int RADIX = 36;

  private final SortedMap<String, List<Posting>> words = new TreeMap<>();

  /** A part, and a class from A, the title, to G, a mere mention. */
  private record Posting(int part, char grade) {
    boolean isTelling() {
      return grade <= 'B' || grade == 'H';
    }
  }

  /** The words of a part with their classes. */
  void add(int part, Map<String, Character> grades) {
    grades.forEach(
        (word, grade) ->
            words.computeIfAbsent(word, none -> new ArrayList<>()).add(new Posting(part, grade)));
  }

  /** Words and, line by line, where they are. */
  record Lines(String words, String places) {}

  Lines lines(int parts) {
    var names = new ArrayList<String>();
    var places = new ArrayList<String>();
    words.forEach(
        (word, all) -> {
          names.add(word);
          boolean everywhere = parts > FEW_PARTS && all.size() > parts * EVERYWHERE;
          places.add(
              everywhere
                  ? "*" + line(all.stream().filter(Posting::isTelling).toList())
                  : line(all));
        });
    return new Lines(String.join("\n", names), String.join("\n", places));
  }

  /** The distance to the part before, unless it is the next one, and the class. */
  private static String line(List<Posting> postings) {
    var line = new StringBuilder();
    int last = -1;
    for (var posting : postings) {
      int step = posting.part() - last;
      line.append(step == 1 ? "" : Integer.toString(step, RADIX)).append(posting.grade());
      last = posting.part();
    }
    return line.toString();
  }
}

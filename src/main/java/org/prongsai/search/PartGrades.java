package org.prongsai.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How much each word says of a part of a page: by the field in which it stands and how often. */
final class PartGrades {

  // Share of a word in the text from which a class begins, the heaviest first.
  private static final double[] CLASSES = {0.62, 0.48, 0.36, 0.24};
  private static final Map<PageWords.Field, Double> WEIGHTS =
      Map.of(
          PageWords.Field.TEXT, 1.0,
          PageWords.Field.ROW, 0.6,
          PageWords.Field.LINK, 0.3);

  private final Set<String> titles = new HashSet<>();
  private final Set<String> headings = new HashSet<>();
  private final Set<String> others = new HashSet<>();
  private final Map<String, Double> counts = new HashMap<>();
  private double length;

  void title(Collection<String> words) {
    titles.addAll(words);
  }

  /** What links elsewhere call the page says as much as a heading of its own. */
  void heading(Collection<String> words) {
    headings.addAll(words);
  }

  /** What the page is called in the other language. */
  void other(Collection<String> words) {
    others.addAll(words);
  }

  void text(PageWords.Field field, List<String> words) {
    double weight = WEIGHTS.get(field);
    words.forEach(word -> counts.merge(word, weight, Double::sum));
    length += words.size() * weight;
  }

  /**
   * Classes from A to G, H for the other title; {@code usual} is the length of a part like any
   * other.
   */
  Map<String, Character> grades(double usual) {
    var grades = new TreeMap<String, Character>();
    double against = 0.4 + 0.9 * length / usual;
    counts.forEach((word, count) -> grades.put(word, grade(count / (count + against))));
    headings.forEach(word -> grades.put(word, 'B'));
    others.forEach(word -> grades.put(word, 'H'));
    titles.forEach(word -> grades.put(word, 'A'));
    return grades;
  }

  double length() {
    return length;
  }

  private static char grade(double share) {
    for (int i = 0; i < CLASSES.length; i++) {
      if (share >= CLASSES[i]) {
        return (char) ('C' + i);
      }
    }
    return 'G';
  }
}

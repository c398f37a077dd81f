package org.prongsai.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A number with the text that speaks of it: back to the number before, on to the next one, within
 * its sentence.
 *
 * @param subjects what its block speaks of
 */
record ProsePassage(
    ProseContext in, ProseNumber number, int from, int to, List<ProseSubject> subjects) {

  // Thai says 3.62 คะแนน, สูงกว่า … of a score; English 3.62 points higher of a difference.
  private static final Pattern DIFFERENCE =
      Pattern.compile("^[\\s*_]*(?:points?)?\\s+(?:higher|lower|better|more|less|above|below)\\b");

  ProsePassage {
    subjects = List.copyOf(subjects);
  }

  /** The passages of a block, one a number. */
  static List<ProsePassage> in(ProseContext in) {
    var passages = new ArrayList<ProsePassage>();
    var numbers = ProseNumber.in(in.block());
    // Most blocks have none, and to look for the rest takes time.
    var subjects = numbers.isEmpty() ? List.<ProseSubject>of() : ProseSubject.in(in.block());
    var boundaries = ProseNumber.boundaries(in.block());
    for (var number : numbers) {
      int from = in.sentenceStart(number.start());
      int to = in.sentenceEnd(number.end());
      for (var boundary : boundaries) {
        from = boundary.end() <= number.start() ? Math.max(from, boundary.end()) : from;
        to = boundary.start() >= number.end() ? Math.min(to, boundary.start()) : to;
      }
      passages.add(new ProsePassage(in, number, from, to, subjects));
    }
    return List.copyOf(passages);
  }

  int start() {
    return number.start();
  }

  int end() {
    return number.end();
  }

  /** What stands before the number. */
  String lead() {
    return in.text(from, start());
  }

  /** What stands after the number. */
  String tail() {
    return in.text(end(), to);
  }

  /** The whole sentence, other numbers included. */
  String sentence() {
    return in.text(in.sentenceStart(start()), in.sentenceEnd(end()));
  }

  /** What stands before the number in its sentence, other numbers included. */
  String sentenceBefore() {
    return in.text(in.sentenceStart(start()), start());
  }

  /** What stands between two places of the block. */
  String text(int begin, int finish) {
    return in.text(begin, finish);
  }

  boolean isDifference() {
    return DIFFERENCE.matcher(tail()).find();
  }

  /** Whether the words are part of a difference that the number before is. */
  boolean endsDifference(ProseSubject change) {
    var words = in.text(from, change.end());
    var found = DIFFERENCE.matcher(words);
    return from > in.sentenceStart(start()) && found.find() && found.end() == words.length();
  }
}

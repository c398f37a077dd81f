package org.prongsai.text;

import java.util.Collection;
import java.util.Comparator;

/** Finds the known word that a mistyped one was probably meant to be. */
public final class EditDistance {

  private EditDistance() {}

  /**
   * The nearest of the known words; of equally near ones the first in their order. Empty where none
   * shares half of its letters: a suggestion that nobody meant misleads.
   */
  public static String nearest(String word, Collection<String> known) {
    return known.stream()
        .filter(other -> 2 * between(word, other) <= Math.max(word.length(), other.length()))
        .min(Comparator.comparingInt(other -> between(word, other)))
        .orElse("");
  }

  /**
   * Levenshtein's distance: insertions, deletions and replacements that turn one into the other.
   */
  public static int between(String a, String b) {
    var previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      var current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }
}

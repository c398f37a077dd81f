package org.prongsai.text;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known word that a mistyped one was probably meant to be. */
public final class EditDistance {

  private EditDistance() {}

  /**
   * The nearest of the known words; of equally near ones the first in their order. Empty where none
   * shares half of its letters: a suggestion that nobody meant misleads.
   */
  public static String nearest(String word, Collection<String> known) {
    return known.stream()
        .filter(other -> isWithin(Math.max(word.length(), other.length()) / 2, word, other))
        .min(Comparator.comparingInt(other -> between(word, other)))
        .orElse("");
  }

  /** Whether so many slips or fewer make one text of the other. */
  public static boolean isWithin(int slips, String text, String other) {
    // The library compares texts of any length, in time that grows with both.
    boolean isPossible = Math.abs(text.length() - other.length()) <= slips;
    return isPossible && new LevenshteinDistance(slips).apply(text, other) >= 0;
  }

  private static int between(String word, String other) {
    return LevenshteinDistance.getDefaultInstance().apply(word, other);
  }
}

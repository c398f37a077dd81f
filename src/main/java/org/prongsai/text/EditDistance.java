package org.prongsai.text;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known word that a mistyped one was probably meant to be. */
public final class EditDistance {

  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private EditDistance() {}

  /**
   * The nearest of the known words; of equally near ones the first in their order. Empty where none
   * shares half of its letters: a suggestion that nobody meant misleads.
   */
  public static String nearest(String word, Collection<String> known) {
    return known.stream()
        .filter(other -> 2 * DISTANCE.apply(word, other) <= Math.max(word.length(), other.length()))
        .min(Comparator.comparingInt(other -> DISTANCE.apply(word, other)))
        .orElse("");
  }
}

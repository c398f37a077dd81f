package org.prongsai.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * One way in which a figure follows from others: their mean, weighted where weights are given.
 *
 * @param figure id of the figure: {@code o17}, {@code 9.2}, {@code indicator-9}, {@code eit-1},
 *     {@code oit}, {@code total}
 * @param way tells the ways apart where a figure has several, else empty
 * @param inputs ids of the figures it follows from; empty where nothing published yields it
 * @param weights one a input, not negative, not all zero; they need not add up to one
 * @param name of a figure that no other list of the catalogue names, else empty
 * @param basis how the rule is known
 */
public record Combination(
    String figure,
    String way,
    List<String> inputs,
    List<BigDecimal> weights,
    LocalizedText name,
    Basis basis) {

  public Combination {
    inputs = List.copyOf(inputs);
    weights = List.copyOf(weights);
    if (inputs.size() != weights.size()) {
      throw new IllegalArgumentException(
          figure + ": one weight an input expected, not " + weights + " for " + inputs);
    }
  }

  /** Whether all inputs weigh the same. */
  public boolean isPlainMean() {
    return weights.stream().allMatch(weight -> weight.compareTo(weights.get(0)) == 0);
  }
}

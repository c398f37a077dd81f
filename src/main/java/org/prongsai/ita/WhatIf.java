package org.prongsai.ita;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Combination;

/**
 * What other scores would make of a year's result. Every rule is a weighted mean, so a change moves
 * the figures above it in proportion; figures start from their printed values, and from exact ones
 * where they rest on items alone.
 */
public final class WhatIf {

  private static final BigFraction FULL = BigFraction.of(100);

  private final ScoreRules rules;
  private final KnownScores known;
  private final LevelRule levels;
  private final Map<String, Optional<BigFraction>> bases = new HashMap<>();

  WhatIf(Catalogue catalogue, KnownScores known) {
    this.rules = known.rules();
    this.known = known;
    this.levels = new LevelRule(catalogue);
    rules.order().forEach(figure -> bases.put(figure, baseOf(figure)));
  }

  /** The figures after some changes, those that are known, in the order of the rules. */
  public record Outcome(Map<String, BigFraction> scores, LevelRule.Reached level) {
    public Outcome {
      scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    }
  }

  /**
   * What a figure could add to the total if it rose to 100.
   *
   * @param score what it is now
   * @param gain points of the total
   */
  public record Gain(String figure, BigFraction score, BigFraction gain) {}

  /** The number a figure starts from, from 0 to 100; empty where it is not known. */
  public Optional<BigFraction> base(String figure) {
    return bases.getOrDefault(figure, Optional.empty());
  }

  private Optional<BigFraction> baseOf(String figure) {
    var exact = known.arithmetics(figure).stream().filter(a -> a.interval().isPoint()).findFirst();
    return exact
        .map(KnownScores.Arithmetic::result)
        .or(() -> known.score(figure).map(KnownScores.Known::point));
  }

  /** Whether there is a total to start from. */
  public boolean isPossible() {
    return base(LevelRule.TOTAL).isPresent();
  }

  /**
   * The outcome of some changes.
   *
   * @param changes new scores from 0 to 100 by figure id
   * @throws IllegalArgumentException if the present value of a changed figure is not known
   */
  public Outcome of(Map<String, BigDecimal> changes) {
    var moved = new HashMap<String, BigFraction>();
    changes.forEach((figure, score) -> moved.put(figure, move(figure, score)));
    var scores = new LinkedHashMap<String, BigFraction>();
    for (var figure : rules.order()) {
      var by = moved.computeIfAbsent(figure, f -> moveOf(f, moved));
      base(figure).ifPresent(base -> scores.put(figure, within(base.add(by))));
    }
    return new Outcome(scores, levels.of(figure -> Optional.ofNullable(scores.get(figure))));
  }

  private BigFraction move(String figure, BigDecimal score) {
    return Interval.exact(score)
        .subtract(
            base(figure)
                .orElseThrow(
                    () -> new IllegalArgumentException("figure without a score: " + figure)));
  }

  /** Inputs come before what follows from them, so their moves are there already. */
  private BigFraction moveOf(String figure, Map<String, BigFraction> moved) {
    return rules.ways(figure).stream()
        .map(way -> moveBy(way, moved))
        .filter(move -> move.signum() != 0)
        .findFirst()
        .orElse(BigFraction.ZERO);
  }

  private static BigFraction moveBy(Combination way, Map<String, BigFraction> moved) {
    var sum = BigFraction.ZERO;
    var weights = BigFraction.ZERO;
    for (int i = 0; i < way.inputs().size(); i++) {
      var weight = Interval.exact(way.weights().get(i));
      weights = weights.add(weight);
      sum =
          sum.add(moved.getOrDefault(way.inputs().get(i), BigFraction.ZERO).multiply(weight));
    }
    return sum.divide(weights);
  }

  /** A printed score is rounded, so a move from it could end a hair outside. */
  private static BigFraction within(BigFraction score) {
    return score.signum() < 0 ? BigFraction.ZERO : score.compareTo(FULL) > 0 ? FULL : score;
  }

  /** How many points a figure moves when another one moves by one point. */
  public BigFraction effect(String changed, String figure) {
    var moved = new HashMap<String, BigFraction>();
    moved.put(changed, BigFraction.ONE);
    for (var one : rules.order()) {
      moved.computeIfAbsent(one, f -> moveOf(f, moved));
    }
    return moved.getOrDefault(figure, BigFraction.ZERO);
  }

  /**
   * The figures that can rise: questions and items with a score below 100, and printed figures of
   * which no question is known, such as a part of EIT; in the order of the rules.
   */
  public List<String> changeable() {
    return rules.order().stream()
        .filter(figure -> rules.isLeaf(figure) || isOpaque(figure))
        .filter(figure -> base(figure).filter(b -> b.compareTo(FULL) < 0).isPresent())
        .toList();
  }

  private boolean isOpaque(String figure) {
    return base(figure).isPresent()
        && rules.leaves(figure).stream().noneMatch(leaf -> base(leaf).isPresent());
  }

  /** What each changeable figure alone would add to the total, most first. */
  public List<Gain> gains() {
    var gains = new ArrayList<Gain>();
    for (var figure : changeable()) {
      var score = base(figure).orElseThrow();
      var gain = FULL.subtract(score).multiply(effect(figure, LevelRule.TOTAL));
      gains.add(new Gain(figure, score, gain));
    }
    gains.sort(Comparator.comparing(Gain::gain).reversed());
    return List.copyOf(gains);
  }

  public ScoreRules rules() {
    return rules;
  }
}

package org.prongsai.ita.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.prongsai.model.Catalogue;

/**
 * What other scores would make of a year's result. Every rule is a weighted mean, so a change moves
 * the figures above it in proportion; figures start from their printed values, and from exact ones
 * where they rest on items alone. A change is not passed down to the inputs of a figure: a higher
 * total does not tell which questions rose.
 */
public final class WhatIf {

  private static final BigFraction FULL = BigFraction.of(100);

  private final ScoreFormulas formulas;
  private final LevelDecision levels;
  private final FigureDependencies lineage;
  private final Map<String, BigFraction> bases;

  WhatIf(Catalogue catalogue, KnownScores known) {
    this(
        known.formulas(),
        new LevelDecision(catalogue),
        new FigureDependencies(known.formulas()),
        bases(known));
  }

  private WhatIf(
      ScoreFormulas formulas,
      LevelDecision levels,
      FigureDependencies lineage,
      Map<String, BigFraction> bases) {
    this.formulas = formulas;
    this.levels = levels;
    this.lineage = lineage;
    this.bases = Map.copyOf(bases);
  }

  private static Map<String, BigFraction> bases(KnownScores known) {
    var bases = new HashMap<String, BigFraction>();
    for (var figure : known.formulas().order()) {
      known.score(figure).ifPresent(score -> bases.put(figure, base(figure, score, known)));
    }
    return bases;
  }

  /** An exact result counts only where it can be what is printed. */
  private static BigFraction base(String figure, KnownScores.Known score, KnownScores known) {
    return known.arithmetics(figure).stream()
        .filter(a -> a.interval().isPoint() && score.interval().contains(a.result()))
        .map(KnownScores.Arithmetic::result)
        .findFirst()
        .orElse(score.point());
  }

  /** The figures after some changes, those that are known, in the order of the rules. */
  public record Outcome(Map<String, BigFraction> scores, LevelDecision.Reached level) {
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

  /**
   * Figures that cannot be changed together.
   *
   * @param follows whether the first follows from the second; else no rule holds them all
   */
  public record Clash(List<String> figures, boolean follows) {
    public Clash {
      figures = List.copyOf(figures);
    }
  }

  /** The number a figure starts from, from 0 to 100; empty where it is not known. */
  public Optional<BigFraction> base(String figure) {
    return Optional.ofNullable(bases.get(figure));
  }

  /** Whether there is a total to start from. */
  public boolean isPossible() {
    return base(LevelDecision.TOTAL).isPresent();
  }

  /** Why some figures cannot be changed together; empty where they can. */
  public Optional<Clash> clash(Collection<String> changed) {
    for (var figure : changed) {
      var from = changed.stream().filter(other -> lineage.follows(figure, other)).findFirst();
      if (from.isPresent()) {
        return Optional.of(new Clash(List.of(figure, from.get()), true));
      }
    }
    return lineage.apart(changed).map(figures -> new Clash(figures, false));
  }

  /**
   * The outcome of some changes.
   *
   * @param changes new scores from 0 to 100 by figure id
   * @throws IllegalArgumentException if the present value of a changed figure is not known, or two
   *     of them clash
   */
  public Outcome of(Map<String, BigDecimal> changes) {
    clash(changes.keySet())
        .ifPresent(
            clash -> {
              throw new IllegalArgumentException("not to be changed together: " + clash.figures());
            });
    var moves = new HashMap<String, BigFraction>();
    changes.forEach((figure, score) -> moves.put(figure, move(figure, score)));
    var moved = lineage.spread(moves);
    var scores = new LinkedHashMap<String, BigFraction>();
    for (var figure : formulas.order()) {
      base(figure).ifPresent(base -> scores.put(figure, within(base.add(moved.get(figure)))));
    }
    return new Outcome(scores, levels.of(figure -> Optional.ofNullable(scores.get(figure))));
  }

  /**
   * The same year with some changes made, so that further ones can be asked for. What a changed
   * figure follows from is not known any more.
   *
   * @throws IllegalArgumentException as {@link #of(Map)}
   */
  public WhatIf after(Map<String, BigDecimal> changes) {
    var rest = new HashMap<>(of(changes).scores());
    for (var changed : changes.keySet()) {
      rest.keySet().removeIf(figure -> lineage.follows(changed, figure));
    }
    return new WhatIf(formulas, levels, lineage, rest);
  }

  private BigFraction move(String figure, BigDecimal score) {
    return Interval.exact(score)
        .subtract(
            base(figure)
                .orElseThrow(
                    () -> new IllegalArgumentException("figure without a score: " + figure)));
  }

  /** A printed score is rounded, so a move from it could end a hair outside. */
  private static BigFraction within(BigFraction score) {
    return score.signum() < 0 ? BigFraction.ZERO : score.compareTo(FULL) > 0 ? FULL : score;
  }

  /** How many points a figure moves when another one moves by one point. */
  public BigFraction effect(String changed, String figure) {
    var moved = lineage.spread(Map.of(changed, BigFraction.ONE));
    return moved.getOrDefault(figure, BigFraction.ZERO);
  }

  /**
   * The figures whose rise is counted: those that the total follows from and of which nothing
   * deeper is known, such as questions, items or a part of EIT. Each is counted once, in one way;
   * those at 100 already are left out. In the order of the rules.
   */
  public List<String> changeable() {
    var deepest = deepest();
    return formulas.order().stream()
        .filter(figure -> !figure.equals(LevelDecision.TOTAL) && deepest.contains(figure))
        .filter(figure -> bases.get(figure).compareTo(FULL) < 0)
        .toList();
  }

  /** Each figure is looked at once, after those it follows from. */
  private Set<String> deepest() {
    var below = new HashMap<String, Set<String>>();
    for (var figure : formulas.order()) {
      below.put(figure, deepest(figure, below));
    }
    return below.getOrDefault(LevelDecision.TOTAL, Set.of());
  }

  private Set<String> deepest(String figure, Map<String, Set<String>> below) {
    for (var way : formulas.ways(figure)) {
      var found = new HashSet<String>();
      way.inputs().forEach(input -> found.addAll(below.get(input)));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return base(figure).isPresent() ? Set.of(figure) : Set.of();
  }

  /** What each changeable figure alone would add to the total, most first. */
  public List<Gain> gains() {
    var gains = new ArrayList<Gain>();
    for (var figure : changeable()) {
      var rise = FULL.subtract(bases.get(figure));
      var gain = rise.multiply(effect(figure, LevelDecision.TOTAL));
      gains.add(new Gain(figure, bases.get(figure), gain));
    }
    gains.sort(Comparator.comparing(Gain::gain).reversed());
    return gains;
  }
}

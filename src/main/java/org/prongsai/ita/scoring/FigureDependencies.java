package org.prongsai.ita.scoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.prongsai.model.Combination;

/** Which figures follow from which, by any of their ways, and how a move of one is passed on. */
final class FigureDependencies {

  private final ScoreFormulas formulas;
  private final Map<String, Set<String>> sources = new HashMap<>();

  FigureDependencies(ScoreFormulas formulas) {
    this.formulas = formulas;
    for (var figure : formulas.order()) {
      var from = new HashSet<>(Set.of(figure));
      formulas.ways(figure).forEach(w -> w.inputs().forEach(input -> from.addAll(of(input))));
      sources.put(figure, Set.copyOf(from));
    }
  }

  /** All that a figure follows from, itself included. */
  Set<String> of(String figure) {
    return sources.getOrDefault(figure, Set.of(figure));
  }

  boolean follows(String figure, String from) {
    return !figure.equals(from) && of(figure).contains(from);
  }

  /**
   * The way by which some changes move a figure: the first that holds them all, since of a change
   * of {@code eit-1} the indicators know nothing; empty where they do not move it.
   */
  Optional<Combination> way(String figure, Collection<String> changed) {
    var from = of(figure);
    var all = changed.stream().filter(from::contains).toList();
    return formulas.ways(figure).stream()
        .filter(way -> !all.isEmpty() && all.stream().allMatch(one -> holds(way, one)))
        .findFirst();
  }

  private boolean holds(Combination way, String figure) {
    return way.inputs().stream().anyMatch(input -> of(input).contains(figure));
  }

  /** How far each figure moves when some do, none of which follows from another. */
  Map<String, BigFraction> spread(Map<String, BigFraction> moves) {
    var moved = new HashMap<>(moves);
    // Inputs come before what follows from them, so their moves are there already.
    for (var figure : formulas.order()) {
      if (!moves.containsKey(figure)) {
        var way = way(figure, moves.keySet());
        moved.put(figure, way.map(w -> moveBy(w, moved)).orElse(BigFraction.ZERO));
      }
    }
    return moved;
  }

  private static BigFraction moveBy(Combination way, Map<String, BigFraction> moved) {
    var sum = BigFraction.ZERO;
    var weights = BigFraction.ZERO;
    for (int i = 0; i < way.inputs().size(); i++) {
      var weight = Interval.exact(way.weights().get(i));
      weights = weights.add(weight);
      sum = sum.add(moved.get(way.inputs().get(i)).multiply(weight));
    }
    return sum.divide(weights);
  }

  /** Two changed figures that no way of a figure holds together, where there are such. */
  Optional<List<String>> apart(Collection<String> changed) {
    for (var figure : formulas.order()) {
      var held = of(figure).stream().filter(changed::contains).sorted().toList();
      boolean lost = !held.isEmpty() && !changed.contains(figure) && way(figure, held).isEmpty();
      if (lost && !formulas.isLeaf(figure)) {
        return Optional.of(pair(figure, held));
      }
    }
    return Optional.empty();
  }

  private List<String> pair(String figure, List<String> held) {
    for (var one : held) {
      for (var other : held) {
        if (way(figure, List.of(one, other)).isEmpty()) {
          return List.of(one, other);
        }
      }
    }
    return held; // each two are held together, but not all of them
  }
}

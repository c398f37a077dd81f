package org.prongsai.ita.scoring;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/** Puts every figure that can be recomputed beside the printed one. */
public record Reconciliation(PrintedScores sheet, KnownScores known, ImpliedScores implied) {

  /** The outcome of the comparison. */
  public enum Verdict {
    /** Recomputed from figures that are known without it. */
    AGREES("agrees"),
    /**
     * Recomputed from figures one of which was derived from it: it could not come out otherwise.
     */
    CONSISTENT("consistent"),
    DIFFERS("differs"),
    /** Printed, but something it follows from is not. */
    NOT_DERIVABLE("not-derivable"),
    /** Recomputed or bounded here, but not printed in the source that was read. */
    NOT_IN_SOURCE("not-in-source");

    private final String id;

    Verdict(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  /**
   * A figure and what its inputs make of it.
   *
   * @param recomputed from the inputs as known, not rounded; empty where one is not known
   * @param between what it may be: of a printed figure, by its inputs, its own number left out; of
   *     another, by all printed figures together
   * @param arithmetics how it was recomputed, one a way
   */
  public record Line(
      String figure,
      Optional<BigDecimal> printed,
      Optional<BigFraction> recomputed,
      Optional<Interval> between,
      Verdict verdict,
      List<KnownScores.Arithmetic> arithmetics) {

    public Line {
      arithmetics = List.copyOf(arithmetics);
    }
  }

  /** The lines of all figures of which something can be said, in the order of the rules. */
  List<Line> lines() {
    return known.formulas().order().stream()
        .map(figure -> known.formulas().isLeaf(figure) ? unprinted(figure) : line(figure))
        .flatMap(Optional::stream)
        .toList();
  }

  /** A leaf that is not printed, if the printed figures say something of it. */
  private Optional<Line> unprinted(String figure) {
    if (sheet.score(figure).isPresent()) {
      return Optional.empty();
    }
    var forced = implied.forced(figure).map(Interval::exact);
    return forced
        .map(Interval::of)
        .or(() -> implied.range(figure))
        .map(
            between ->
                new Line(
                    figure,
                    Optional.empty(),
                    forced,
                    Optional.of(between),
                    Verdict.NOT_IN_SOURCE,
                    List.of()));
  }

  private Optional<Line> line(String figure) {
    var printed = sheet.interval(figure, known.formulas());
    var arithmetics = known.arithmetics(figure);
    if (printed.isEmpty() && arithmetics.isEmpty()) {
      return Optional.empty();
    }
    var byInputs =
        arithmetics.stream()
            .map(KnownScores.Arithmetic::interval)
            .reduce(Interval::hull)
            .orElse(known.possible(figure));
    var between = printed.isEmpty() ? implied.range(figure).orElse(byInputs) : byInputs;
    return Optional.of(
        new Line(
            figure,
            sheet.score(figure),
            arithmetics.stream().findFirst().map(KnownScores.Arithmetic::result),
            Optional.of(between).filter(i -> !i.covers(Interval.SCORES)),
            verdict(figure, between, !arithmetics.isEmpty()),
            arithmetics));
  }

  private Verdict verdict(String figure, Interval between, boolean computed) {
    var printed = sheet.interval(figure, known.formulas());
    if (printed.isEmpty()) {
      return Verdict.NOT_IN_SOURCE;
    }
    if (printed.get().intersect(between).isEmpty()) {
      return Verdict.DIFFERS;
    }
    if (!computed) {
      return Verdict.NOT_DERIVABLE;
    }
    return restsOnItself(figure) ? Verdict.CONSISTENT : Verdict.AGREES;
  }

  /**
   * Whether a score that the figure is recomputed from cannot be told without the figure. What
   * follows from the figure tells of it too, so that is left out with it.
   */
  private boolean restsOnItself(String figure) {
    var derived = derivedBelow(figure);
    if (derived.isEmpty()) {
      return false;
    }
    var dependencies = new FigureDependencies(known.formulas());
    var itself =
        sheet.printed().keySet().stream()
            .filter(other -> dependencies.of(other).contains(figure))
            .toList();
    var without = ImpliedScores.of(known.formulas(), sheet.without(itself));
    return !without.forced().keySet().containsAll(derived);
  }

  /** The derived scores that a figure is recomputed from, directly or by way of unprinted ones. */
  private Set<String> derivedBelow(String figure) {
    var derived = new HashSet<String>();
    collectDerived(figure, derived, new HashSet<>());
    return derived;
  }

  /** Each figure is visited once. */
  private void collectDerived(String figure, Set<String> derived, Set<String> visited) {
    for (var way : known.formulas().ways(figure)) {
      for (var input : way.inputs()) {
        if (sheet.score(input).isEmpty() && visited.add(input)) {
          implied.forced(input).ifPresent(score -> derived.add(input));
          collectDerived(input, derived, visited);
        }
      }
    }
  }
}

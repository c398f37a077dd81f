package org.prongsai.ita.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Puts every figure that can be recomputed beside the printed one. */
public record Reconciliation(PrintedScores sheet, KnownScores known, ImpliedScores implied) {

  /** The outcome of the comparison. */
  public enum Verdict {
    AGREES("agrees"),
    DIFFERS("differs"),
    /** Printed, but something it follows from is not. */
    NOT_DERIVABLE("not-derivable"),
    /** Recomputed or bounded here, but not printed. */
    NOT_PUBLISHED("not-published");

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
   * @param between what it may be, rounding of the inputs undone
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
        .or(() -> Optional.ofNullable(implied.ranges().get(figure)))
        .map(
            between ->
                new Line(
                    figure,
                    Optional.empty(),
                    forced,
                    Optional.of(between),
                    Verdict.NOT_PUBLISHED,
                    List.of()));
  }

  private Optional<Line> line(String figure) {
    var printed = sheet.interval(figure, known.formulas());
    var arithmetics = known.arithmetics(figure);
    if (printed.isEmpty() && arithmetics.isEmpty()) {
      return Optional.empty();
    }
    var between =
        arithmetics.stream()
            .map(KnownScores.Arithmetic::interval)
            .reduce(Interval::hull)
            .orElse(known.possible(figure));
    return Optional.of(
        new Line(
            figure,
            sheet.score(figure),
            arithmetics.stream().findFirst().map(KnownScores.Arithmetic::result),
            Optional.of(between).filter(i -> !i.covers(Interval.SCORES)),
            verdict(printed, between, !arithmetics.isEmpty()),
            arithmetics));
  }

  private static Verdict verdict(Optional<Interval> printed, Interval between, boolean computed) {
    if (printed.isEmpty()) {
      return Verdict.NOT_PUBLISHED;
    }
    if (printed.get().intersect(between).isEmpty()) {
      return Verdict.DIFFERS;
    }
    return computed ? Verdict.AGREES : Verdict.NOT_DERIVABLE;
  }
}

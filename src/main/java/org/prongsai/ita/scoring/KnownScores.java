package org.prongsai.ita.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.prongsai.model.Combination;

/** The value of each figure where known: printed, else the only possible one, else recomputed. */
public final class KnownScores {

  /**
   * A known figure.
   *
   * @param point the number that arithmetic goes on with
   * @param interval what it may be, rounding undone
   * @param printed the number as the source prints it, where it does
   */
  public record Known(BigFraction point, Interval interval, Optional<BigDecimal> printed) {}

  /** An input of an arithmetic with its weight. */
  public record Term(String figure, Known value, BigFraction weight) {}

  /**
   * A figure computed in one of its ways.
   *
   * @param result from the inputs as they are known, not rounded
   * @param interval what the result may be, since inputs may be rounded
   */
  public record Arithmetic(
      Combination way, List<Term> terms, BigFraction result, Interval interval) {

    public Arithmetic {
      terms = List.copyOf(terms);
    }
  }

  private final ScoreFormulas formulas;
  private final Map<String, Known> known = new HashMap<>();
  private final Map<String, List<Arithmetic>> arithmetics = new HashMap<>();
  private final Map<String, Interval> possible = new HashMap<>();

  /** Implied are the values that the printed ones force on others. */
  public KnownScores(ScoreFormulas formulas, PrintedScores sheet, Map<String, BigDecimal> implied) {
    this.formulas = formulas;
    for (var figure : formulas.order()) {
      var ways = compute(figure);
      arithmetics.put(figure, ways);
      sheet
          .interval(figure, formulas)
          .map(i -> known(sheet.score(figure).orElseThrow(), i, true))
          .or(() -> Optional.ofNullable(implied.get(figure)).map(KnownScores::exact))
          .or(() -> ways.stream().findFirst().map(first -> computed(first, ways)))
          .ifPresent(value -> known.put(figure, value));
      possible.put(figure, possibleOf(figure));
    }
  }

  private static Known known(BigDecimal score, Interval interval, boolean printed) {
    return new Known(
        Interval.exact(score), interval, printed ? Optional.of(score) : Optional.empty());
  }

  private static Known exact(BigDecimal score) {
    return known(score, Interval.of(Interval.exact(score)), false);
  }

  private static Known computed(Arithmetic first, List<Arithmetic> ways) {
    var interval =
        ways.stream().map(Arithmetic::interval).reduce(Interval::hull).orElse(Interval.SCORES);
    return new Known(first.result(), interval, Optional.empty());
  }

  private List<Arithmetic> compute(String figure) {
    var computed = new ArrayList<Arithmetic>();
    for (var way : formulas.ways(figure)) {
      if (known.keySet().containsAll(way.inputs())) {
        computed.add(compute(way));
      }
    }
    return List.copyOf(computed);
  }

  private Arithmetic compute(Combination way) {
    var terms = new ArrayList<Term>();
    for (int i = 0; i < way.inputs().size(); i++) {
      var weight = Interval.exact(way.weights().get(i));
      terms.add(new Term(way.inputs().get(i), known.get(way.inputs().get(i)), weight));
    }
    var sum = BigFraction.ZERO;
    var weights = BigFraction.ZERO;
    var interval = Interval.of(BigFraction.ZERO);
    for (var term : terms) {
      sum = sum.add(term.value().point().multiply(term.weight()));
      weights = weights.add(term.weight());
      interval = interval.plus(term.value().interval().times(term.weight()));
    }
    return new Arithmetic(way, terms, sum.divide(weights), interval.times(weights.reciprocal()));
  }

  /** What a figure may be before its own printed value is looked at. */
  private Interval possibleOf(String figure) {
    return formulas.ways(figure).stream()
        .map(this::possibleBy)
        .reduce(Interval::hull)
        .orElseGet(() -> interval(figure));
  }

  private Interval possibleBy(Combination way) {
    var sum = Interval.of(BigFraction.ZERO);
    var weights = BigFraction.ZERO;
    for (int i = 0; i < way.inputs().size(); i++) {
      var weight = Interval.exact(way.weights().get(i));
      sum = sum.plus(interval(way.inputs().get(i)).times(weight));
      weights = weights.add(weight);
    }
    return sum.times(weights.reciprocal());
  }

  private Interval interval(String figure) {
    return known.containsKey(figure)
        ? known.get(figure).interval()
        : possible.getOrDefault(figure, Interval.SCORES);
  }

  public Optional<Known> score(String figure) {
    return Optional.ofNullable(known.get(figure));
  }

  /** The ways in which a figure can be recomputed; none where an input is not known. */
  public List<Arithmetic> arithmetics(String figure) {
    return arithmetics.getOrDefault(figure, List.of());
  }

  /** What a figure can be by what it follows from, unknown inputs lying anywhere from 0 to 100. */
  public Interval possible(String figure) {
    return possible.getOrDefault(figure, Interval.SCORES);
  }

  public ScoreFormulas formulas() {
    return formulas;
  }
}

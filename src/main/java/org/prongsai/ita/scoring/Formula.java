package org.prongsai.ita.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.prongsai.ita.scoring.KnownScores.Arithmetic;
import org.prongsai.ita.scoring.KnownScores.Term;

/**
 * Writes out arithmetic in the actual numbers, the same in every language: {@code (i1 99.33 + i2
 * 100.00 + i3 100.00) / 3 = 99.7766… → 99.78}.
 */
final class Formula {

  private static final int FEW_DECIMALS = 6;
  private static final int SHOWN_DECIMALS = 4;

  private Formula() {}

  /** One way of computing a figure, with its result as published. */
  static String of(Arithmetic arithmetic) {
    var result = arithmetic.result();
    var exact = number(result);
    var shown = LevelDecision.published(result).toPlainString();
    var sum = arithmetic.way().isPlainMean() ? mean(arithmetic) : weighted(arithmetic);
    return sum + " = " + exact + (exact.equals(shown) ? "" : " → " + shown);
  }

  private static String mean(Arithmetic arithmetic) {
    int count = arithmetic.terms().size();
    if (count == 1) {
      return term(arithmetic.terms().get(0));
    }
    var sum = arithmetic.terms().stream().map(Formula::term).collect(Collectors.joining(" + "));
    return "(" + sum + ") / " + count;
  }

  private static String weighted(Arithmetic arithmetic) {
    var all =
        arithmetic.terms().stream().map(Term::weight).reduce(BigFraction.ZERO, BigFraction::add);
    return arithmetic.terms().stream()
        .map(term -> number(term.weight().divide(all)) + " × " + term(term))
        .collect(Collectors.joining(" + "));
  }

  private static String term(Term term) {
    var value = term.value();
    return term.figure()
        + " "
        + value.printed().map(BigDecimal::toPlainString).orElseGet(() -> number(value.point()));
  }

  /** A bound such as {@code 97.035 ≤ e8 < 97.125}, or {@code o7 = 100.00}. */
  static String between(String figure, Interval range) {
    return range.isPoint()
        ? figure + " = " + number(range.low())
        : number(range.low())
            + (range.lowOpen() ? " < " : " ≤ ")
            + figure
            + (range.highOpen() ? " < " : " ≤ ")
            + number(range.high());
  }

  /** A number: exact with two decimals or more where few are enough, else four and "…". */
  static String number(BigFraction value) {
    return exact(value)
        .map(BigDecimal::toPlainString)
        .orElseGet(
            () -> value.bigDecimalValue(SHOWN_DECIMALS, RoundingMode.DOWN).toPlainString() + "…");
  }

  /** A bound as data: exact where four decimals are enough, else rounded outwards to four. */
  static BigDecimal bound(BigFraction value, RoundingMode outwards) {
    return exact(value)
        .filter(exact -> exact.scale() <= SHOWN_DECIMALS)
        .orElseGet(() -> value.bigDecimalValue(SHOWN_DECIMALS, outwards));
  }

  private static Optional<BigDecimal> exact(BigFraction value) {
    return IntStream.rangeClosed(LevelDecision.DECIMALS, FEW_DECIMALS)
        .mapToObj(scale -> value.bigDecimalValue(scale, RoundingMode.DOWN))
        .filter(rounded -> Interval.exact(rounded).equals(value))
        .findFirst();
  }
}

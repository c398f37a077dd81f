package org.prongsai.ita.scoring;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The what-if as integer coefficients over a common denominator, for a script without exact
 * fractions: an input of {@code v} hundredths of a point moves each result by {@code v × per −
 * from}. Moves of several inputs add up, as long as {@link WhatIf#clash} has nothing against them.
 *
 * @param bases what each result starts from, in the order of the results; empty where not known
 * @param inputs by figure id
 */
public record WhatIfCoefficients(
    BigInteger denominator, List<Optional<BigInteger>> bases, Map<String, Input> inputs) {

  private static final BigFraction HUNDREDTH = BigFraction.of(1, 100);

  /**
   * A figure that can be changed.
   *
   * @param per what a hundredth of its points gives each result
   * @param from what its present value gives each result
   */
  public record Input(List<BigInteger> per, List<BigInteger> from) {
    public Input {
      per = List.copyOf(per);
      from = List.copyOf(from);
    }
  }

  private record Effects(List<BigFraction> per, List<BigFraction> from) {}

  public WhatIfCoefficients {
    bases = List.copyOf(bases);
  }

  /** The numbers of a what-if, for inputs with a known score, no two of which clash. */
  public static WhatIfCoefficients of(WhatIf whatIf, List<String> results, List<String> inputs) {
    var bases = results.stream().map(whatIf::base).toList();
    var effects = new LinkedHashMap<String, Effects>();
    inputs.forEach(input -> effects.put(input, effects(whatIf, input, results)));
    var all = new ArrayList<BigFraction>();
    bases.forEach(base -> base.ifPresent(all::add));
    effects.values().forEach(one -> all.addAll(one.per()));
    effects.values().forEach(one -> all.addAll(one.from()));
    var denominator =
        all.stream()
            .map(BigFraction::getDenominator)
            .reduce(BigInteger.ONE, WhatIfCoefficients::multiple);
    var numbers = new LinkedHashMap<String, Input>();
    effects.forEach(
        (input, one) ->
            numbers.put(
                input, new Input(over(denominator, one.per()), over(denominator, one.from()))));
    return new WhatIfCoefficients(
        denominator, bases.stream().map(b -> b.map(f -> over(denominator, f))).toList(), numbers);
  }

  private static Effects effects(WhatIf whatIf, String input, List<String> results) {
    var base = whatIf.base(input).orElseThrow();
    var points = results.stream().map(result -> whatIf.effect(input, result)).toList();
    return new Effects(
        points.stream().map(HUNDREDTH::multiply).toList(),
        points.stream().map(base::multiply).toList());
  }

  private static BigInteger multiple(BigInteger one, BigInteger other) {
    return one.multiply(other).divide(one.gcd(other)).abs();
  }

  private static List<BigInteger> over(BigInteger denominator, List<BigFraction> fractions) {
    return fractions.stream().map(fraction -> over(denominator, fraction)).toList();
  }

  private static BigInteger over(BigInteger denominator, BigFraction fraction) {
    return fraction.getNumerator().multiply(denominator.divide(fraction.getDenominator()));
  }
}

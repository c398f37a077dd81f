package org.prongsai.ita.scoring;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What variables can be under linear equations, each lying in an interval: the simplex method in
 * exact fractions with bounds on every variable (Dutertre and de Moura, CAV 2006). A bound that
 * takes no part is moved by a number smaller than any other, so that it stays open in the result.
 *
 * <p>Of several variables that would do, always the first is taken (Bland 1977): no circle of steps
 * that lead nowhere can arise.
 */
final class LinearProgram {

  private static final BigFraction HALF = BigFraction.of(1, 2);

  // Gives a variable as a sum of others, times factors, none of which has a row of its own.
  private final SortedMap<Integer, SortedMap<Integer, BigFraction>> rows = new TreeMap<>();
  private final Interval[] start;
  private final Near[] low;
  private final Near[] high;
  private final Near[] value;
  private final int one;
  private boolean possible = true;

  /** A program without equations over variables that lie in intervals. */
  LinearProgram(Interval[] start) {
    this.start = start.clone();
    one = start.length;
    low = new Near[one + 1];
    high = new Near[one + 1];
    value = new Near[one + 1];
    bind(one, Interval.of(BigFraction.ONE));
    for (int variable = 0; variable < one; variable++) {
      bind(variable, start[variable]);
    }
  }

  private void bind(int variable, Interval interval) {
    low[variable] = Near.low(interval);
    high[variable] = Near.high(interval);
    var middle = interval.low().add(interval.high()).multiply(HALF);
    value[variable] = value[variable] == null ? Near.of(middle) : within(variable);
  }

  /** Adds that the sum of some variables, times factors, is zero. */
  void add(Map<Integer, BigFraction> equation) {
    SortedMap<Integer, BigFraction> sum = new TreeMap<>();
    for (var term : equation.entrySet()) {
      int variable = term.getKey();
      if (start[variable].isPoint()) {
        add(sum, one, term.getValue().multiply(start[variable].low()));
      } else if (rows.containsKey(variable)) {
        addAll(sum, rows.get(variable), term.getValue());
      } else {
        add(sum, variable, term.getValue());
      }
    }
    if (sum.headMap(one).isEmpty()) {
      possible &= sum.isEmpty();
    } else {
      solve(sum, sum.headMap(one).lastKey(), Optional.empty());
    }
  }

  /** Makes a row of a sum that is zero, or that is another variable. */
  private void solve(SortedMap<Integer, BigFraction> sum, int variable, Optional<Integer> equals) {
    SortedMap<Integer, BigFraction> row = new TreeMap<>();
    var factor = sum.remove(variable).reciprocal();
    addAll(row, sum, factor.negate());
    equals.ifPresent(other -> row.put(other, factor));
    for (var other : rows.values()) {
      var times = other.remove(variable);
      if (times != null) {
        addAll(other, row, times);
      }
    }
    rows.put(variable, row);
  }

  private static void addAll(
      Map<Integer, BigFraction> sum, Map<Integer, BigFraction> other, BigFraction times) {
    other.forEach((variable, factor) -> add(sum, variable, factor.multiply(times)));
  }

  private static void add(Map<Integer, BigFraction> sum, int variable, BigFraction factor) {
    var both = sum.containsKey(variable) ? sum.get(variable).add(factor) : factor;
    if (both.signum() == 0) {
      sum.remove(variable);
    } else {
      sum.put(variable, both);
    }
  }

  /** Puts the variables into intervals; whether all equations can then hold. */
  boolean bind(Interval[] intervals) {
    for (int variable = 0; variable < intervals.length; variable++) {
      if (intervals[variable].isEmpty()) {
        return false;
      }
      bind(variable, intervals[variable]);
    }
    for (var row : rows.entrySet()) {
      var sum = Near.of(BigFraction.ZERO);
      for (var term : row.getValue().entrySet()) {
        sum = sum.plus(value[term.getKey()], term.getValue());
      }
      value[row.getKey()] = sum;
    }
    var outside = firstOutside();
    while (possible && outside.isPresent()) {
      int variable = outside.get();
      var wanted = within(variable);
      var other = moving(rows.get(variable), wanted.compareTo(value[variable]));
      if (other.isEmpty()) {
        return false;
      }
      var factor = rows.get(variable).get(other.get()).reciprocal();
      move(other.get(), wanted.minus(value[variable]).times(factor));
      solve(rows.remove(variable), other.get(), Optional.of(variable));
      outside = firstOutside();
    }
    return possible;
  }

  /** All that a variable can be, after {@link #bind} found that the equations can hold. */
  Interval range(int variable) {
    var least = extreme(variable, -1);
    var most = extreme(variable, 1);
    return new Interval(least.number(), least.isOff(), most.number(), most.isOff());
  }

  private Near extreme(int variable, int sign) {
    var moving = moving(sum(variable), sign);
    while (moving.isPresent()) {
      int other = moving.get();
      advance(other, sum(variable).get(other).signum() == sign);
      moving = moving(sum(variable), sign);
    }
    return value[variable];
  }

  /** Moves a variable until a bound stops it, its own or that of a sum in which it stands. */
  private void advance(int variable, boolean up) {
    var step = (up ? high[variable] : low[variable]).minus(value[variable]);
    Optional<Integer> stops = Optional.empty();
    for (var row : rows.entrySet()) {
      var factor = row.getValue().get(variable);
      if (factor != null) {
        int sum = row.getKey();
        var end = factor.signum() > 0 == up ? high[sum] : low[sum];
        var room = end.minus(value[sum]).times(factor.reciprocal());
        if (up ? room.compareTo(step) < 0 : room.compareTo(step) > 0) {
          step = room;
          stops = Optional.of(sum);
        }
      }
    }
    move(variable, step);
    stops.ifPresent(sum -> solve(rows.remove(sum), variable, Optional.of(sum)));
  }

  private SortedMap<Integer, BigFraction> sum(int variable) {
    var itself = new TreeMap<>(Map.of(variable, BigFraction.ONE));
    return rows.getOrDefault(variable, itself);
  }

  /** The first variable that can still move a sum up or down. */
  private Optional<Integer> moving(SortedMap<Integer, BigFraction> sum, int sign) {
    for (var term : sum.entrySet()) {
      int variable = term.getKey();
      boolean up = term.getValue().signum() == sign;
      if (value[variable].compareTo(up ? high[variable] : low[variable]) != 0) {
        return Optional.of(variable);
      }
    }
    return Optional.empty();
  }

  /** The first variable with a row that is not in its interval. */
  private Optional<Integer> firstOutside() {
    return rows.keySet().stream().filter(v -> within(v).compareTo(value[v]) != 0).findFirst();
  }

  private Near within(int variable) {
    var now = value[variable];
    var least = now.compareTo(low[variable]) < 0 ? low[variable] : now;
    return least.compareTo(high[variable]) > 0 ? high[variable] : least;
  }

  private void move(int variable, Near step) {
    value[variable] = value[variable].plus(step, BigFraction.ONE);
    for (var row : rows.entrySet()) {
      var factor = row.getValue().get(variable);
      if (factor != null) {
        value[row.getKey()] = value[row.getKey()].plus(step, factor);
      }
    }
  }
}

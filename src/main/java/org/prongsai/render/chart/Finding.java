package org.prongsai.render.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.prongsai.render.Scope;

/**
 * Which of some named values stands out, as a sentence that is true of ties, of a single value, and
 * where all are the same.
 *
 * @param values those that are known
 * @param order what stands out comes first in it
 */
public record Finding(Scope scope, List<Named> values, Comparator<BigDecimal> order) {

  // More names than these are counted.
  private static final int FEW = 3;

  /** A value and what it is called in a sentence. */
  public record Named(String name, BigDecimal value) {}

  public Finding {
    values = List.copyOf(values);
  }

  /** Of scores, where the lowest is what a reader asks for first. */
  public static Finding lowest(Scope scope, List<Named> values) {
    return new Finding(scope, values, Comparator.naturalOrder());
  }

  /** Of amounts, where the greatest is. */
  public static Finding greatest(Scope scope, List<Named> values) {
    return new Finding(scope, values, Comparator.reverseOrder());
  }

  /** Whether there is something to draw: two values at least. */
  public boolean isDrawn() {
    return values.size() > 1;
  }

  /** Whether a value is what the sentence speaks of; none is where all are the same. */
  public boolean isFirst(BigDecimal value) {
    return !isSame() && value.compareTo(first()) == 0;
  }

  /**
   * The sentence.
   *
   * @param key of the words, of which there is one for each case
   * @param shown a value as it stands in a sentence
   */
  public String words(String key, Function<BigDecimal, String> shown) {
    if (values.isEmpty()) {
      return scope.say(key + ".none");
    }
    var names = names();
    return scope.say(
        key + "." + kind(names.size()),
        joined(names),
        shown.apply(first()),
        names.size(),
        values.size());
  }

  private String kind(int ties) {
    if (values.size() == 1) {
      return "only";
    }
    if (isSame()) {
      return "same";
    }
    return ties == 1 ? "first" : ties <= FEW ? "tie" : "many";
  }

  private BigDecimal first() {
    return values.stream().map(Named::value).min(order).orElseThrow();
  }

  private boolean isSame() {
    return values.stream().allMatch(named -> named.value().compareTo(first()) == 0);
  }

  private List<String> names() {
    return values.stream()
        .filter(named -> named.value().compareTo(first()) == 0)
        .map(Named::name)
        .toList();
  }

  /** Names with "and" before the last; too many are not said. */
  private String joined(List<String> names) {
    return switch (names.size()) {
      case 1 -> names.get(0);
      case 2, FEW -> scope.say("chart.names-" + names.size(), names.toArray());
      default -> "";
    };
  }
}

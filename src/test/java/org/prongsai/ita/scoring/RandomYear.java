package org.prongsai.ita.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue;
import org.prongsai.model.LocalizedText;

/**
 * A made-up year: items in groups of any size, groups in indicators, indicators in OIT, one survey
 * score beside it, a total; any weights. Its truth is computed here with plain fractions of long
 * integers, apart from the evaluator that is tested.
 */
final class RandomYear {

  /** A fraction of long integers: enough for the small numbers here, and nobody else's code. */
  record Ratio(long over, long under) {
    Ratio {
      long divisor = gcd(Math.abs(over), under);
      over /= divisor;
      under /= divisor;
    }

    private static long gcd(long a, long b) {
      return b == 0 ? Math.max(a, 1) : gcd(b, a % b);
    }

    Ratio plus(Ratio other) {
      return new Ratio(
          Math.addExact(
              Math.multiplyExact(over, other.under), Math.multiplyExact(other.over, under)),
          Math.multiplyExact(under, other.under));
    }

    Ratio times(long factor) {
      return new Ratio(Math.multiplyExact(over, factor), under);
    }

    Ratio by(long divisor) {
      return new Ratio(over, Math.multiplyExact(under, divisor));
    }

    BigDecimal rounded() {
      return new BigDecimal(over).divide(new BigDecimal(under), 2, RoundingMode.HALF_UP);
    }
  }

  /** A rule: the inputs with whole weights. */
  private record Rule(String figure, Map<String, Integer> inputs) {}

  private final List<String> items = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();

  RandomYear(Random random, int mostItems) {
    int wanted = 2 + random.nextInt(mostItems - 1);
    var indicators = new LinkedHashMap<String, Integer>();
    int indicator = 1;
    while (items.size() < wanted) {
      var groups = new LinkedHashMap<String, Integer>();
      int most = 1 + random.nextInt(3);
      for (int g = 1; g <= most && items.size() < wanted; g++) {
        var group = indicator + "." + g;
        rules.add(new Rule(group, group(random, wanted)));
        groups.put(group, weight(random));
      }
      rules.add(new Rule("indicator-" + indicator, groups));
      indicators.put("indicator-" + indicator++, weight(random));
    }
    rules.add(new Rule("oit", indicators));
    rules.add(new Rule("iit", Map.of("i1", 1)));
    var tools = new TreeMap<String, Integer>();
    tools.put("iit", 1 + random.nextInt(5));
    tools.put("oit", 1 + random.nextInt(5));
    rules.add(new Rule("total", tools));
  }

  private Map<String, Integer> group(Random random, int wanted) {
    var group = new LinkedHashMap<String, Integer>();
    int size = 1 + random.nextInt(5);
    boolean plain = random.nextInt(3) > 0;
    for (int i = 0; i < size && items.size() < wanted; i++) {
      items.add("o" + (items.size() + 1));
      group.put(items.get(items.size() - 1), plain ? 1 : weight(random));
    }
    return group;
  }

  private static int weight(Random random) {
    return 1 + random.nextInt(3);
  }

  List<String> items() {
    return Collections.unmodifiableList(items);
  }

  /** Every figure of the year from the scores of its leaves, exact. */
  Map<String, Ratio> truth(Map<String, Integer> leaves) {
    var values = new LinkedHashMap<String, Ratio>();
    leaves.forEach((leaf, score) -> values.put(leaf, new Ratio(score, 1)));
    for (var rule : rules) {
      var sum = new Ratio(0, 1);
      int weights = 0;
      for (var input : rule.inputs().entrySet()) {
        sum = sum.plus(values.get(input.getKey()).times(input.getValue()));
        weights += input.getValue();
      }
      values.put(rule.figure(), sum.by(weights));
    }
    return values;
  }

  List<String> figures() {
    return rules.stream().map(Rule::figure).toList();
  }

  Catalogue catalogue() {
    var questions = new ArrayList<>(List.of(MadeYear.question("i1")));
    items.forEach(item -> questions.add(MadeYear.question(item)));
    var combinations = rules.stream().map(rule -> MadeYear.rule(rule.figure(), "", weights(rule)));
    return MadeYear.catalogue(questions, combinations.toList());
  }

  private static Map<String, BigDecimal> weights(Rule rule) {
    var weights = new LinkedHashMap<String, BigDecimal>();
    rule.inputs().forEach((input, weight) -> weights.put(input, BigDecimal.valueOf(weight)));
    return weights;
  }

  /** Levels with and without a condition on single scores. */
  static List<Catalogue.Level> levels() {
    return List.of(
        level("excellent", "95.00", "95.00"),
        level("good", "85.00", "85.00"),
        level("pass", "85.00", ""),
        level("improve", "70.00", ""),
        level("urgent", "0.00", ""));
  }

  private static Catalogue.Level level(String code, String minimum, String every) {
    return new Catalogue.Level(
        code,
        LocalizedText.EMPTY,
        new BigDecimal(minimum),
        Optional.of(every).filter(e -> !e.isEmpty()).map(BigDecimal::new),
        every.isEmpty() ? List.of() : List.of("iit", "oit"),
        new BigDecimal("100.00"),
        Basis.RECALLED);
  }
}

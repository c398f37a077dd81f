package org.prongsai.importer.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.prongsai.text.ThaiDigits;

/**
 * Finds which questions damaged labels are of: the letter read as a digit or lost. What a label may
 * be has a cost, and so has each step from a row to the next; the cheapest reading of all rows is
 * taken, and a label is left open where another reading of it costs as little.
 */
record QuestionLabels(Predicate<String> isQuestion) {

  private static final double MIXED = 0.5;
  private static final double LOST = 1;
  private static final double STEP_OVER = 1;
  private static final double OTHER_TOOL = 2;
  private static final double BACK = 3;
  private static final double MARGIN = 0.5;

  /**
   * A label.
   *
   * @param core without the word before it, as printed
   * @param tool IIT, EIT or OIT where the row says it, else empty
   */
  record Label(String core, String tool) {}

  /** The question of each label; empty where it is not sure. */
  List<Optional<String>> read(List<Label> labels) {
    var choices = labels.stream().map(this::candidates).toList();
    var before = costs(choices);
    var behind = new ArrayList<Map<String, Double>>();
    Map<String, Double> next = Map.of();
    for (int i = choices.size() - 1; i >= 0; i--) {
      var own = new LinkedHashMap<String, Double>();
      for (var question : choices.get(i).keySet()) {
        double best = next.isEmpty() ? 0 : Double.MAX_VALUE;
        for (var after : next.entrySet()) {
          double cost = after.getValue() + choices.get(i + 1).get(after.getKey());
          best = Math.min(best, cost + step(question, after.getKey()));
        }
        own.put(question, best);
      }
      behind.add(0, own);
      next = own;
    }
    var read = new ArrayList<Optional<String>>();
    for (int i = 0; i < choices.size(); i++) {
      read.add(cheapest(before.get(i), behind.get(i)));
    }
    return read;
  }

  private static List<Map<String, Double>> costs(List<Map<String, Double>> choices) {
    var all = new ArrayList<Map<String, Double>>();
    Map<String, Double> last = Map.of();
    for (var choice : choices) {
      var own = new LinkedHashMap<String, Double>();
      for (var entry : choice.entrySet()) {
        double best = last.isEmpty() ? 0 : Double.MAX_VALUE;
        for (var before : last.entrySet()) {
          best = Math.min(best, before.getValue() + step(before.getKey(), entry.getKey()));
        }
        own.put(entry.getKey(), best + entry.getValue());
      }
      all.add(own);
      last = own;
    }
    return all;
  }

  private static Optional<String> cheapest(Map<String, Double> before, Map<String, Double> behind) {
    var sums = new LinkedHashMap<String, Double>();
    before.forEach((question, cost) -> sums.put(question, cost + behind.get(question)));
    double least = sums.values().stream().mapToDouble(cost -> cost).min().orElse(0);
    var near =
        sums.entrySet().stream()
            .filter(entry -> entry.getValue() < least + MARGIN)
            .map(Map.Entry::getKey)
            .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  private static double step(String from, String to) {
    if (from.charAt(0) != to.charAt(0)) {
      return OTHER_TOOL;
    }
    int by = Integer.parseInt(to.substring(1)) - Integer.parseInt(from.substring(1));
    return by == 1 ? 0 : by > 0 ? STEP_OVER : BACK;
  }

  /** What a label may be, with the cost of each reading; none where it is no question. */
  Map<String, Double> candidates(Label label) {
    var costs = new LinkedHashMap<String, Double>();
    var core = label.core();
    var ascii = ThaiDigits.toAscii(core);
    var rest = ascii.substring(1);
    char first = core.charAt(0);
    var clear = letter(first);
    if (!clear.isEmpty()) {
      put(costs, clear, rest, 0);
      return costs;
    }
    boolean isMixed = ascii.charAt(0) == first && !core.substring(1).equals(rest);
    for (var tool : List.of("IIT", "EIT", "OIT")) {
      if (!label.tool().isEmpty() && !label.tool().equals(tool) && ascii.charAt(0) != '0') {
        continue;
      }
      var letter = tool.substring(0, 1).toLowerCase(Locale.ROOT);
      double other = label.tool().isEmpty() || label.tool().equals(tool) ? 0 : BACK;
      if (tool.equals("OIT") && ascii.charAt(0) == '0') {
        put(costs, letter, rest, other);
      } else if (tool.equals("IIT") && "l|!".indexOf(first) >= 0) {
        put(costs, letter, rest, other);
      } else if (tool.equals("IIT") && ascii.charAt(0) == '1') {
        put(costs, letter, rest, other + (isMixed ? MIXED : LOST));
      }
      put(costs, letter, ascii, other + (isMixed ? 2 * LOST : LOST));
    }
    return costs;
  }

  private static String letter(char first) {
    return "iIіІ".indexOf(first) >= 0
        ? "i"
        : "eEеЕ".indexOf(first) >= 0 ? "e" : "oOоОοΟ".indexOf(first) >= 0 ? "o" : "";
  }

  private void put(Map<String, Double> costs, String letter, String digits, double cost) {
    if (digits.matches("0?[1-9][0-9]?")) {
      var question = letter + Integer.parseInt(digits);
      if (isQuestion.test(question)) {
        costs.merge(question, cost, Math::min);
      }
    }
  }
}

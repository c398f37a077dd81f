package org.prongsai.ita.scoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.prongsai.model.Combination;

/**
 * The printed figures as a system of linear equations over intervals. Items that are not printed
 * and stand in the same places are one unknown, the number of them that score, since no figure can
 * tell them apart.
 */
final class ScoreEquations {

  /** Score of an item that is complete. */
  static final BigFraction FULL = BigFraction.of(100);

  // Equations that share unknowns in a circle could narrow each other for ever in ever less steps.
  private static final int MOST_ROUNDS = 200;

  /** {@code total × figure = Σ weight × variable}. */
  private record Equation(int figure, BigFraction total, int[] variables, BigFraction[] weights) {}

  /** Unknown items that no figure tells apart; the variable is the sum of their scores. */
  record Group(int variable, List<String> items) {}

  private final Map<String, Integer> index = new LinkedHashMap<>();
  private final List<Equation> equations = new ArrayList<>();
  private final List<List<Integer>> uses = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Integer> unprinted = new ArrayList<>();
  private final Interval[] start;
  private final LinearProgram program;

  /** Every printed score stands for all numbers that round to it; those of items are exact. */
  ScoreEquations(ScoreFormulas formulas, PrintedScores sheet) {
    formulas.order().forEach(figure -> index.put(figure, index.size()));
    var grouped = group(formulas, sheet);
    for (var figure : new ConstrainingFigures(formulas, sheet).inOrder()) {
      formulas.ways(figure).forEach(way -> equations.add(equation(way, grouped)));
    }
    int variables = index.size() + groups.size();
    for (int i = 0; i < variables; i++) {
      uses.add(new ArrayList<>());
    }
    for (int e = 0; e < equations.size(); e++) {
      uses.get(equations.get(e).figure()).add(e);
      for (int variable : equations.get(e).variables()) {
        uses.get(variable).add(e);
      }
    }
    start = new Interval[variables];
    index.forEach((f, i) -> start[i] = sheet.interval(f, formulas).orElse(Interval.SCORES));
    for (var group : groups) {
      var most = FULL.multiply(group.items().size());
      start[group.variable()] = Interval.closed(BigFraction.ZERO, most);
    }
    for (var figure : formulas.order()) {
      if (sheet.score(figure).isEmpty() && !formulas.isItem(figure)) {
        unprinted.add(index.get(figure));
      }
    }
    program = program(formulas, grouped);
  }

  /** All rules together, those too that rule nothing out but say where an unprinted figure lies. */
  private LinearProgram program(ScoreFormulas formulas, Map<String, Group> grouped) {
    var all = new LinearProgram(start);
    for (var figure : formulas.order()) {
      for (var way : formulas.ways(figure)) {
        var equation = equation(way, grouped);
        var sum = new HashMap<Integer, BigFraction>();
        for (int i = 0; i < equation.variables().length; i++) {
          sum.put(equation.variables()[i], equation.weights()[i]);
        }
        sum.put(equation.figure(), equation.total().negate());
        all.add(sum);
      }
    }
    return all;
  }

  /** The rules as one linear program over the variables of a state. */
  LinearProgram program() {
    return program;
  }

  /** The variables of the figures, items left out, that are not printed. */
  List<Integer> unprinted() {
    return List.copyOf(unprinted);
  }

  /** Gives every unknown item its group. */
  private Map<String, Group> group(ScoreFormulas formulas, PrintedScores sheet) {
    var places = new TreeMap<String, List<String>>();
    for (var figure : formulas.order()) {
      if (formulas.isItem(figure) && sheet.score(figure).isEmpty()) {
        places.computeIfAbsent(place(figure, formulas), p -> new ArrayList<>()).add(figure);
      }
    }
    var grouped = new LinkedHashMap<String, Group>();
    for (var items : places.values()) {
      var group = new Group(index.size() + groups.size(), List.copyOf(items));
      groups.add(group);
      items.forEach(item -> grouped.put(item, group));
    }
    return grouped;
  }

  private static String place(String item, ScoreFormulas formulas) {
    var place = new StringBuilder();
    for (var figure : formulas.figures()) {
      for (var way : formulas.ways(figure)) {
        int at = way.inputs().indexOf(item);
        if (at >= 0) {
          place.append(figure).append('/').append(way.way()).append('=');
          place.append(way.weights().get(at).stripTrailingZeros().toPlainString()).append(' ');
        }
      }
    }
    return place.toString();
  }

  private Equation equation(Combination way, Map<String, Group> grouped) {
    var terms = new LinkedHashMap<Integer, BigFraction>();
    var total = BigFraction.ZERO;
    for (int i = 0; i < way.inputs().size(); i++) {
      var weight = Interval.exact(way.weights().get(i));
      var input = way.inputs().get(i);
      total = total.add(weight);
      var group = grouped.get(input);
      // A group stands for all its items at once: their sum times the weight that they share.
      terms.put(group == null ? index.get(input) : group.variable(), weight);
    }
    return new Equation(
        index.get(way.figure()),
        total,
        terms.keySet().stream().mapToInt(Integer::intValue).toArray(),
        terms.values().toArray(new BigFraction[0]));
  }

  /** Groups that some equation ties together; those tied to nothing stand alone. */
  List<List<Group>> components() {
    var component = new int[start.length];
    Arrays.setAll(component, i -> i);
    for (var equation : equations) {
      for (int variable : equation.variables()) {
        join(component, equation.figure(), variable);
      }
    }
    var components = new TreeMap<Integer, List<Group>>();
    for (var group : groups) {
      components.computeIfAbsent(component[group.variable()], c -> new ArrayList<>()).add(group);
    }
    return List.copyOf(components.values());
  }

  private static void join(int[] component, int one, int other) {
    int from = component[one];
    int to = component[other];
    for (int i = 0; i < component.length && from != to; i++) {
      component[i] = component[i] == from ? to : component[i];
    }
  }

  List<Group> groups() {
    return List.copyOf(groups);
  }

  /** The intervals before anything follows from them. */
  Interval[] start() {
    return start.clone();
  }

  /** What every figure can be over all solutions of a search. */
  Map<String, Interval> hull(ItemScoreSearch search) {
    var state = search.hull().orElseThrow();
    var hull = new LinkedHashMap<String, Interval>();
    index.forEach((figure, i) -> hull.put(figure, state[i]));
    return hull;
  }

  /**
   * Narrows a state to what its equations allow, starting from a variable that changed (all where
   * none is named); empty where no value is left for some figure.
   */
  Optional<Interval[]> narrowed(Interval[] from, Optional<Integer> changed) {
    var state = from.clone();
    var queue = new ArrayDeque<Integer>();
    var queued = new LinkedHashSet<Integer>();
    for (int e = 0; e < equations.size(); e++) {
      if (changed.isEmpty() || uses.get(changed.get()).contains(e)) {
        queue.add(e);
        queued.add(e);
      }
    }
    int left = MOST_ROUNDS * Math.max(1, equations.size());
    while (!queue.isEmpty() && left-- > 0) {
      int e = queue.poll();
      queued.remove(e);
      for (int variable : narrow(equations.get(e), state)) {
        if (state[variable].isEmpty()) {
          return Optional.empty();
        }
        uses.get(variable).stream().filter(queued::add).forEach(queue::add);
      }
    }
    return Optional.of(state);
  }

  /** Narrows the variables of one equation; the ones that changed. */
  private static List<Integer> narrow(Equation equation, Interval[] state) {
    var changed = new ArrayList<Integer>();
    var terms = new Interval[equation.variables().length];
    var sum = new IntervalSum();
    for (int i = 0; i < terms.length; i++) {
      terms[i] = state[equation.variables()[i]].times(equation.weights()[i]);
      sum.add(terms[i]);
    }
    put(state, equation.figure(), sum.interval().times(equation.total().reciprocal()), changed);
    var whole = state[equation.figure()].times(equation.total());
    for (int i = 0; i < terms.length; i++) {
      var weight = equation.weights()[i];
      if (weight.signum() > 0 && !state[equation.variables()[i]].isPoint()) {
        var own = whole.minus(sum.without(terms[i])).times(weight.reciprocal());
        put(state, equation.variables()[i], own, changed);
      }
    }
    return changed;
  }

  private static void put(Interval[] state, int variable, Interval allowed, List<Integer> changed) {
    var narrower = state[variable].intersect(allowed);
    if (!narrower.equals(state[variable])) {
      state[variable] = narrower;
      changed.add(variable);
    }
  }
}

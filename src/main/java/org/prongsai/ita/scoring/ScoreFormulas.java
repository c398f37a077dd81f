package org.prongsai.ita.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Catalogue.Question;
import org.prongsai.model.Combination;

/**
 * How the figures of a year follow from each other, as its catalogue says. The only evaluator there
 * is: another year's counts, groups or weights are other data for it.
 */
public final class ScoreFormulas {

  private final Map<String, List<Combination>> ways = new LinkedHashMap<>();
  private final Set<String> items;
  private final List<String> order;

  /**
   * @param leaves figures that are known though no rule may speak of them
   */
  private ScoreFormulas(List<Combination> formulas, List<String> leaves, Set<String> items) {
    formulas.forEach(c -> ways.computeIfAbsent(c.figure(), figure -> new ArrayList<>()).add(c));
    this.items = items;
    var sorted = new LinkedHashSet<>(leaves);
    ways.keySet().forEach(figure -> visit(figure, sorted, new LinkedHashSet<>()));
    order = List.copyOf(sorted);
  }

  public static ScoreFormulas of(Catalogue catalogue) {
    var rules = catalogue.scoring().combinations();
    var leaves = new ArrayList<>(catalogue.questions().stream().map(Question::question).toList());
    // A source prints the scores of tools, and levels ask for them, in a year without rules too.
    catalogue.tools().stream()
        .map(Catalogue.Tool::id)
        .filter(tool -> rules.stream().noneMatch(rule -> rule.figure().equals(tool)))
        .forEach(leaves::add);
    return new ScoreFormulas(
        rules,
        leaves,
        Set.copyOf(catalogue.items().stream().map(Catalogue.Question::question).toList()));
  }

  /** These rules but those that yield some figures. */
  ScoreFormulas without(Collection<String> figures) {
    var rest =
        ways.values().stream()
            .flatMap(List::stream)
            .filter(rule -> !figures.contains(rule.figure()))
            .toList();
    return new ScoreFormulas(rest, order, items);
  }

  private void visit(String figure, Set<String> sorted, Set<String> path) {
    if (sorted.contains(figure)) {
      return;
    }
    if (!path.add(figure)) {
      throw new IllegalArgumentException("a figure must not follow from itself: " + path);
    }
    ways(figure).forEach(way -> way.inputs().forEach(input -> visit(input, sorted, path)));
    path.remove(figure);
    sorted.add(figure);
  }

  public boolean isEmpty() {
    return ways.isEmpty();
  }

  /** The figures that rules speak of, in the order of the catalogue. */
  public List<String> figures() {
    return List.copyOf(ways.keySet());
  }

  /** All figures, each after those it follows from. */
  public List<String> order() {
    return order;
  }

  /** The ways in which a figure follows from others; none for a question. */
  public List<Combination> ways(String figure) {
    return ways.getOrDefault(figure, List.of()).stream()
        .filter(way -> !way.inputs().isEmpty())
        .toList();
  }

  /** Whether a figure is an item of the checklist, which scores 0 or 100 and nothing between. */
  public boolean isItem(String figure) {
    return items.contains(figure);
  }

  /** Whether nothing else yields the figure. */
  public boolean isLeaf(String figure) {
    return ways(figure).isEmpty();
  }

  /** The leaves that a figure follows from by its first way, itself where it is one. */
  public Set<String> leaves(String figure) {
    var leaves = new LinkedHashSet<String>();
    collectLeaves(figure, leaves, new HashSet<>());
    return Collections.unmodifiableSet(leaves);
  }

  /** Each figure is visited once: where two of each level share theirs, the ways to one double. */
  private void collectLeaves(String figure, Set<String> leaves, Set<String> visited) {
    if (!visited.add(figure)) {
      return;
    }
    if (isLeaf(figure)) {
      leaves.add(figure);
    } else {
      ways(figure).get(0).inputs().forEach(input -> collectLeaves(input, leaves, visited));
    }
  }
}

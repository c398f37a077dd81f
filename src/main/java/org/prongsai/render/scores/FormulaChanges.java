package org.prongsai.render.scores;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Catalogue.Level;
import org.prongsai.model.Catalogue.Tool;
import org.prongsai.model.Combination;
import org.prongsai.render.Scope;
import org.prongsai.render.scores.AssessmentChanges.Break;

/** How the rules of two years' assessments differ: weights, ways to combine scores, levels. */
record FormulaChanges(Scope scope, Catalogue from, Catalogue to) {

  private static final String OVERALL = "";

  /** What is known of both years and is not the same. */
  List<Break> all() {
    return Stream.of(weights(), combinations(), levels()).flatMap(Optional::stream).toList();
  }

  private Optional<Break> weights() {
    var before = weights(from);
    var after = weights(to);
    if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
      return Optional.empty();
    }
    var tools = new LinkedHashSet<String>();
    Stream.concat(before.keySet().stream(), after.keySet().stream())
        .filter(tool -> !Objects.equals(before.get(tool), after.get(tool)))
        .forEach(tools::add);
    var words =
        scope.say(
            "breaks.weights",
            from.year(),
            String.join(scope.say("list.comma"), before.values()),
            to.year(),
            String.join(scope.say("list.comma"), after.values()));
    return Optional.of(new Break(words, basis(Catalogue::tools, Tool::weightBasis), tools));
  }

  /** The weights of a year by tool, in words; of a tool in parts, those of its parts. */
  private Map<String, String> weights(Catalogue catalogue) {
    var weights = new LinkedHashMap<String, String>();
    for (var tool : catalogue.tools()) {
      if (tool.weight().isEmpty()) {
        continue;
      }
      var weight = scope.format().plain(tool.weight().get());
      if (tool.part() == 0) {
        weights.put(tool.tool(), scope.say("rules.weight", tool.tool(), weight));
      } else {
        var part = scope.say("tool.part", tool.tool(), tool.part());
        weights.merge(
            tool.tool(),
            scope.say("rules.weight", part, weight),
            (whole, last) -> tool.part() == 1 ? last : whole + scope.say("list.comma") + last);
      }
    }
    return weights;
  }

  /**
   * Figures that follow from others in another way. The items of a group are a list, not a rule.
   */
  private Optional<Break> combinations() {
    var names = new FigureNames(scope, to.year());
    var changed =
        to.scoring().combinations().stream()
            .map(Combination::figure)
            .distinct()
            .filter(figure -> !names.isSubIndicator(figure))
            .filter(figure -> !ways(from, figure).isEmpty())
            .filter(figure -> !ways(from, figure).equals(ways(to, figure)))
            .toList();
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    var words = changed.stream().map(names::inWords).collect(scope.comma());
    return Optional.of(
        new Break(
            scope.say("breaks.rules", words),
            basis(catalogue -> catalogue.scoring().combinations(), Combination::basis),
            changed.stream()
                .map(figure -> figure.equals(LevelDecision.TOTAL) ? OVERALL : names.tool(figure))
                .collect(Collectors.toSet())));
  }

  /** The ways to a figure: its inputs, with their shares where they do not all weigh the same. */
  private static Set<String> ways(Catalogue catalogue, String figure) {
    return catalogue.scoring().combinations().stream()
        .filter(rule -> rule.figure().equals(figure))
        .map(rule -> rule.inputs() + (rule.isPlainMean() ? "" : rule.weights().toString()))
        .collect(Collectors.toSet());
  }

  private Optional<Break> levels() {
    var changed =
        to.levels().stream()
            .filter(
                level ->
                    from.level(level.level())
                        .filter(
                            old ->
                                !LevelDecision.conditions(old)
                                    .equals(LevelDecision.conditions(level)))
                        .isPresent())
            .map(level -> scope.phrase(level.name()).text())
            .toList();
    return changed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Break(
                scope.say("breaks.levels", String.join(scope.say("list.comma"), changed)),
                basis(Catalogue::levels, Level::basis),
                Set.of()));
  }

  /** How the facts of both years are known; what is known least well counts. */
  private <T> Optional<Basis> basis(
      Function<Catalogue, List<T>> facts, Function<? super T, Basis> basis) {
    return Stream.of(from, to)
        .flatMap(catalogue -> facts.apply(catalogue).stream())
        .map(basis)
        .max(Comparator.naturalOrder());
  }
}

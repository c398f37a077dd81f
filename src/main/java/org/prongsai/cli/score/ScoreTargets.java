package org.prongsai.cli.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.cli.score.ScoreAnswer.Aim;
import org.prongsai.cli.score.ScoreAnswer.Way;
import org.prongsai.ita.scoring.Assessment;
import org.prongsai.ita.scoring.LeastChanges;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.ita.scoring.WhatIf;
import org.prongsai.model.Catalogue.Level;

/**
 * Finds the smallest changes that reach a target score or level: once with items alone, on which an
 * office can decide, and once with all figures.
 */
public final class ScoreTargets {

  private static final BigDecimal FULL = new BigDecimal("100.00");

  private final WhatIf whatIf;
  private final List<String> anything;
  private final List<String> items;

  public ScoreTargets(Assessment assessment, WhatIf whatIf) {
    this.whatIf = whatIf;
    this.anything = whatIf.changeable();
    this.items = anything.stream().filter(assessment.formulas()::isItem).toList();
  }

  public List<Aim> of(Optional<BigDecimal> total, Optional<Level> level) {
    return Stream.of(total.map(this::toTotal), level.map(this::toLevel))
        .flatMap(Optional::stream)
        .toList();
  }

  private Aim toTotal(BigDecimal total) {
    Function<LeastChanges, Optional<List<String>>> search = changes -> changes.toTotal(total);
    return new Aim(
        Optional.of(total), Optional.empty(), List.of(), way(items, search), way(anything, search));
  }

  private Aim toLevel(Level level) {
    Function<LeastChanges, Optional<List<String>>> search = changes -> changes.toLevel(level);
    var unknown =
        LevelDecision.conditions(level).stream()
            .map(LevelDecision.Shortfall::figure)
            .filter(figure -> whatIf.base(figure).isEmpty())
            .toList();
    return new Aim(
        Optional.empty(), Optional.of(level), unknown, way(items, search), way(anything, search));
  }

  private Way way(List<String> candidates, Function<LeastChanges, Optional<List<String>>> search) {
    var found = search.apply(new LeastChanges(whatIf, candidates));
    var risen = found.orElse(candidates);
    var scores = risen.stream().collect(Collectors.toMap(figure -> figure, figure -> FULL));
    return new Way(found, whatIf.of(scores));
  }
}

package org.prongsai.cli.score;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.ita.scoring.Assessment;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.ita.scoring.WhatIf;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue;

/**
 * What other scores would make of a year's result.
 *
 * @param changes the scores that are supposed, in the order given
 * @param gains what each figure alone would add, most first; empty where changes were given
 * @param aims what was asked to be reached, after the changes
 */
public record ScoreAnswer(
    Assessment assessment,
    Map<String, BigDecimal> changes,
    WhatIf.Outcome before,
    WhatIf.Outcome after,
    List<WhatIf.Gain> gains,
    List<Aim> aims) {

  public ScoreAnswer {
    changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    gains = List.copyOf(gains);
    aims = List.copyOf(aims);
  }

  /**
   * What is to be reached, and by what: one of total and level.
   *
   * @param unknown figures that would have to be known to answer
   */
  public record Aim(
      Optional<BigDecimal> total,
      Optional<Catalogue.Level> level,
      List<String> unknown,
      Way byItems,
      Way byAnything) {}

  /**
   * A least set of figures that reach an aim by rising to 100.
   *
   * @param figures empty list where it is reached already; empty where none does
   * @param reached what the set, or where there is none, everything would give
   */
  public record Way(Optional<List<String>> figures, WhatIf.Outcome reached) {}

  /** The figures that move with the changed ones, as published; the total is not among them. */
  List<String> moved() {
    return after.scores().keySet().stream()
        .filter(figure -> !changes.containsKey(figure) && !figure.equals(LevelDecision.TOTAL))
        .filter(figure -> !before(figure).equals(after(figure)))
        .toList();
  }

  BigDecimal before(String figure) {
    return LevelDecision.published(before.scores().get(figure));
  }

  BigDecimal after(String figure) {
    return LevelDecision.published(after.scores().get(figure));
  }

  /** The overall score if a figure alone rose to 100. */
  BigDecimal totalWith(WhatIf.Gain gain) {
    return LevelDecision.published(before.scores().get(LevelDecision.TOTAL).add(gain.gain()));
  }

  /** Whether a name, a weight or a rule of the year is unconfirmed. */
  boolean restsOnUnconfirmed() {
    var catalogue = assessment.catalogue();
    return catalogue.questions().stream().anyMatch(q -> q.nameBasis() == Basis.RECALLED)
        || catalogue.hasUnconfirmedRules();
  }
}

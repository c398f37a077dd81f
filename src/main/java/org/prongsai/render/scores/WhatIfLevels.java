package org.prongsai.render.scores;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.model.Catalogue.Level;
import org.prongsai.page.WhatIfContext.LevelEntry;
import org.prongsai.page.WhatIfContext.Need;
import org.prongsai.render.Scope;

/**
 * Writes the conditions of the levels as data for the what-if script, with the sentences on levels
 * that are not reached.
 *
 * @param results the figures that levels ask for, in the order of their numbers
 */
record WhatIfLevels(Scope scope, ScoreWords words, List<String> results) {

  private static final String NOTHING_ASKED = "-";

  List<LevelEntry> of(List<Level> levels) {
    return levels.stream().map(this::of).toList();
  }

  private LevelEntry of(Level level) {
    var minimums = new ArrayList<>(Collections.nCopies(results.size(), NOTHING_ASKED));
    var needs = new ArrayList<Need>();
    for (var condition : LevelDecision.conditions(level)) {
      int result = results.indexOf(condition.figure());
      minimums.set(result, hundredths(condition.minimum()));
      needs.add(
          new Need(
              result,
              words.figure(condition.figure()),
              scope.say("what-if.need", condition.minimum())));
    }
    return new LevelEntry(
        words.levelAlone(level),
        String.join(" ", minimums),
        words.marked(level, scope.say("what-if.missing", words.named(level))),
        needs);
  }

  private static String hundredths(BigDecimal score) {
    return score.setScale(LevelDecision.DECIMALS, RoundingMode.CEILING).unscaledValue().toString();
  }
}

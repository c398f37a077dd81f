package org.prongsai.ita.scoring;

import java.util.LinkedHashSet;
import java.util.stream.Collectors;

/** Writes out why a level is reached and no higher one: {@code total 94.66 …}. */
final class LevelFormula {

  private LevelFormula() {}

  static String of(Assessment assessment, LevelDecision.Reached reached) {
    var asked = new LinkedHashSet<String>();
    for (var level : assessment.catalogue().levels()) {
      LevelDecision.conditions(level).forEach(condition -> asked.add(condition.figure()));
    }
    var scores =
        asked.stream()
            .filter(figure -> assessment.known().score(figure).isPresent())
            .map(figure -> figure + " " + published(assessment, figure))
            .collect(Collectors.joining(", "));
    var missed =
        reached.missed().stream().map(LevelFormula::missed).collect(Collectors.joining("; "));
    var level = reached.level().map(found -> " → " + found.level()).orElse("");
    return missed.isEmpty() ? scores + level : scores + "; " + missed + level;
  }

  private static String published(Assessment assessment, String figure) {
    var score = assessment.known().score(figure).orElseThrow();
    return LevelDecision.published(score.point()).toPlainString();
  }

  private static String missed(LevelDecision.Missed missed) {
    var shortfalls =
        missed.shortfalls().stream()
            .map(s -> s.figure() + " < " + s.minimum().toPlainString())
            .collect(Collectors.joining(", "));
    return "not " + missed.level().level() + ": " + shortfalls;
  }
}

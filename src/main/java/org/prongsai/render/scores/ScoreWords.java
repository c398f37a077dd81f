package org.prongsai.render.scores;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue;
import org.prongsai.render.Scope;

/** Short words for scores and levels, as sentences about a year's result need them. */
record ScoreWords(Scope scope, Catalogue catalogue) {

  /** {@code EIT part 2}, {@code overall score}; the code of what has no short name. */
  String figure(String figure) {
    if (figure.equals(LevelDecision.TOTAL)) {
      return scope.say("what-if.total");
    }
    return catalogue.tool(figure).map(tool -> scope.tool(tool.tool(), tool.part())).orElse(figure);
  }

  Optional<Catalogue.Tool> tool(String figure) {
    return catalogue.tool(figure);
  }

  /** What a tool asks, in words of every day; else its short name. */
  String gloss(String figure) {
    return catalogue
        .tool(figure)
        .map(tool -> scope.digits(tool.gloss().in(scope.language())))
        .filter(gloss -> !gloss.isEmpty())
        .orElseGet(() -> figure(figure));
  }

  String figures(List<String> figures) {
    return figures.stream().map(this::figure).collect(scope.comma());
  }

  /** The level's name in a sentence that bears the mark at its end. */
  String named(Catalogue.Level level) {
    return scope.say("what-if.level", level.name());
  }

  /** The level's name in quotation marks, for a sentence that bears the mark at its end. */
  String quoted(Catalogue.Level level) {
    return scope.say("home.level-quoted", level.name());
  }

  /** The level's name alone, marked likewise. */
  String levelAlone(Catalogue.Level level) {
    return marked(level, level.name().in(scope.language()));
  }

  /** Words with the mark of what is not confirmed at their end, where the level's rule is not. */
  String marked(Catalogue.Level level, String words) {
    return level.basis() == Basis.RECALLED ? scope.say("what-if.unconfirmed", words) : words;
  }

  /** Why a level is missed: {@code EIT part 2 is 80.89 (85.00 needed)}. */
  String shortfalls(LevelDecision.Missed missed) {
    return missed.shortfalls().stream()
        .map(
            one ->
                scope.say(
                    "what-if.shortfall",
                    figure(one.figure()),
                    score(one.score()),
                    score(one.minimum())))
        .collect(scope.comma());
  }

  String score(BigDecimal score) {
    return scope.format().score(score);
  }
}

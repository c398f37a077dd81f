package org.prongsai.render.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.ita.scoring.Assessment;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.ita.scoring.WhatIf;
import org.prongsai.model.Catalogue;
import org.prongsai.page.Part;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.Scope;

/** Why a year has the level it has: each level's conditions beside the scores. */
record LevelReasons(Scope scope, Catalogue catalogue, WhatIf.Outcome now, ScoreWords words) {

  LevelReasons(Scope scope, Assessment assessment) {
    this(
        scope,
        assessment.catalogue(),
        assessment.whatIf().of(Map.of()),
        new ScoreWords(scope, assessment.catalogue()));
  }

  /** The level reached and why, then what the better ones lack, the nearest first. */
  List<Part> sentences() {
    var parts = new ArrayList<Part>();
    parts.add(Part.Lead.of(reached()));
    var missed = now.level().missed();
    for (int i = missed.size() - 1; i >= 0; i--) {
      var one = missed.get(i);
      parts.add(
          Part.Lead.of(
              words.marked(
                  one.level(),
                  scope.say("level-why.missed", words.named(one.level()), words.shortfalls(one)))));
    }
    return parts;
  }

  private String reached() {
    var unknown = now.level().unknown();
    return now.level()
        .level()
        .map(
            level ->
                words.marked(
                    level,
                    scope.say(
                        level.everyScoreMinimum().isPresent()
                            ? "level-why.reached-all"
                            : "level-why.reached",
                        words.named(level),
                        published(LevelDecision.TOTAL).orElseThrow(),
                        level.minimum())))
        .orElseGet(
            () ->
                unknown.isEmpty()
                    ? scope.say("level-why.none")
                    : scope.say("level-why.unknown", words.figures(unknown)));
  }

  private Optional<String> published(String figure) {
    return Optional.ofNullable(now.scores().get(figure))
        .map(LevelDecision::published)
        .map(words::score);
  }

  /** A row a condition: what is asked, what there is, whether that is enough. */
  TableContext table() {
    var all =
        catalogue.levels().stream()
            .flatMap(
                level -> LevelDecision.conditions(level).stream().map(c -> new Asked(level, c)))
            .toList();
    return scope
        .table(scope.say("level-why.table", catalogue.year()), all)
        .column("level-why.asked", this::words)
        .number(
            "level-why.score",
            asked ->
                Cell.of(published(asked.condition().figure()).orElse(""))
                    .withNote(scope.say("what-if.need", asked.condition().minimum())))
        .column("level-why.met", asked -> verdict(asked.level(), asked.condition()))
        .build();
  }

  /** What a level asks for. */
  private record Asked(Catalogue.Level level, LevelDecision.Shortfall condition) {}

  private Cell words(Asked asked) {
    var name = scope.phrase(asked.level().name());
    var figure = words.figure(asked.condition().figure());
    return Cell.of(name.withText(scope.say("level-why.row", name.text(), figure)))
        .withNote(scope.basisNote(asked.level().basis().code()));
  }

  /** Whether a condition is met, and what that means for the level. */
  private Cell verdict(Catalogue.Level level, LevelDecision.Shortfall condition) {
    if (!now.scores().containsKey(condition.figure())) {
      return Cell.of(scope.say("level-why.met.unknown"));
    }
    if (!isMet(condition)) {
      var no = Cell.of(scope.say("level-why.met.no"));
      return no.withTone("below").withNote(gap(condition));
    }
    var yes = Cell.of(scope.say("level-why.met.yes"));
    int from = now.level().level().map(catalogue.levels()::indexOf).orElse(Integer.MAX_VALUE);
    int at = catalogue.levels().indexOf(level);
    return at < from
        ? yes
        : yes.withNote(scope.say(at == from ? "level-why.this" : "level-why.higher"));
  }

  private boolean isMet(LevelDecision.Shortfall condition) {
    return Optional.ofNullable(now.scores().get(condition.figure()))
        .map(LevelDecision::published)
        .filter(score -> score.compareTo(condition.minimum()) >= 0)
        .isPresent();
  }

  /** How many points are missing. */
  private String gap(LevelDecision.Shortfall condition) {
    var score = LevelDecision.published(now.scores().get(condition.figure()));
    return scope.say("level-why.gap", condition.minimum().subtract(score));
  }
}

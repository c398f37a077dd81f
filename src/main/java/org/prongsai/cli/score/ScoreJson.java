package org.prongsai.cli.score;

import java.math.BigDecimal;
import java.util.List;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.ita.scoring.WhatIf;
import org.prongsai.json.JsonObject;
import org.prongsai.model.Catalogue.Level;

/** Writes the answer of {@code score} for programs. Names and order of the keys are a contract. */
public record ScoreJson(ScoreAnswer answer) {

  public String write() {
    var root = new JsonObject();
    root.set("fiscal_year_be", answer.assessment().year().be());
    root.set("computed_by", "this site, not a result of the NACC");
    root.set("partly_unconfirmed", answer.restsOnUnconfirmed());
    root.set("changes", answer.changes().keySet().stream().map(this::move).toList());
    root.set("total", move(LevelDecision.TOTAL));
    root.set("level_before", level(answer.before()));
    root.set("level_after", level(answer.after()));
    root.set("level_needs", answer.after().level().unknown());
    root.set("moved", answer.moved().stream().map(this::move).toList());
    root.set("missed", answer.after().level().missed().stream().map(ScoreJson::missed).toList());
    root.set("gains", answer.gains().stream().map(this::gain).toList());
    root.set("targets", answer.aims().stream().map(ScoreJson::aim).toList());
    return root.textByLines();
  }

  private JsonObject move(String figure) {
    return new JsonObject()
        .set("figure", figure)
        .set("before", answer.before(figure))
        .set("after", answer.after(figure));
  }

  /** The id of a level, {@code null} where it cannot be said. */
  private static String level(WhatIf.Outcome outcome) {
    return outcome.level().level().map(Level::level).orElse(null);
  }

  private static JsonObject missed(LevelDecision.Missed missed) {
    return new JsonObject()
        .set("level", missed.level().level())
        .set("basis", missed.level().basis().code())
        .set("shortfalls", missed.shortfalls().stream().map(ScoreJson::shortfall).toList());
  }

  private static JsonObject shortfall(LevelDecision.Shortfall shortfall) {
    return new JsonObject()
        .set("figure", shortfall.figure())
        .set("score", shortfall.score())
        .set("minimum", shortfall.minimum());
  }

  private JsonObject gain(WhatIf.Gain gain) {
    return new JsonObject()
        .set("figure", gain.figure())
        .set("score", LevelDecision.published(gain.score()))
        .set("gain", LevelDecision.published(gain.gain()))
        .set("total", answer.totalWith(gain));
  }

  private static JsonObject aim(ScoreAnswer.Aim aim) {
    var map = new JsonObject();
    aim.total().ifPresent(total -> map.set("total", total.setScale(LevelDecision.DECIMALS)));
    aim.level().ifPresent(level -> map.set("level", level.level()));
    map.set("unknown", aim.unknown());
    if (aim.unknown().isEmpty()) {
      map.set("by_items", way(aim.byItems()));
      map.set("by_anything", way(aim.byAnything()));
    }
    return map;
  }

  private static JsonObject way(ScoreAnswer.Way way) {
    return new JsonObject()
        .set("found", way.figures().isPresent())
        .set("figures", way.figures().orElse(List.of()))
        .set("total", total(way.reached()))
        .set("level", level(way.reached()));
  }

  private static BigDecimal total(WhatIf.Outcome outcome) {
    return LevelDecision.published(outcome.scores().get(LevelDecision.TOTAL));
  }
}

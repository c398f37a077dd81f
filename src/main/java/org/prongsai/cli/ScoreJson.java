package org.prongsai.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.ita.scoring.WhatIf;
import org.prongsai.model.Catalogue.Level;

/** Writes the answer of {@code score} for programs. Names and order of the keys are a contract. */
record ScoreJson(ScoreAnswer answer) {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);

  String write() {
    var root = new LinkedHashMap<String, Object>();
    root.put("fiscal_year_be", answer.assessment().year().be());
    root.put("computed_by", "this site, not a result of the NACC");
    root.put("partly_unconfirmed", answer.restsOnUnconfirmed());
    root.put("changes", answer.changes().keySet().stream().map(this::move).toList());
    root.put("total", move(LevelDecision.TOTAL));
    root.put("level_before", level(answer.before()));
    root.put("level_after", level(answer.after()));
    root.put("level_needs", answer.after().level().unknown());
    root.put("moved", answer.moved().stream().map(this::move).toList());
    root.put("missed", answer.after().level().missed().stream().map(ScoreJson::missed).toList());
    root.put("gains", answer.gains().stream().map(this::gain).toList());
    root.put("targets", answer.aims().stream().map(ScoreJson::aim).toList());
    // The line end of the system would make other bytes of the same answer.
    var indenter = new DefaultIndenter("  ", "\n");
    var printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return MAPPER.writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts and numbers can always be written", e);
    }
  }

  private Map<String, Object> move(String figure) {
    var map = new LinkedHashMap<String, Object>();
    map.put("figure", figure);
    map.put("before", answer.before(figure));
    map.put("after", answer.after(figure));
    return map;
  }

  /** The id of a level, {@code null} where it cannot be said. */
  private static String level(WhatIf.Outcome outcome) {
    return outcome.level().level().map(Level::level).orElse(null);
  }

  private static Map<String, Object> missed(LevelDecision.Missed missed) {
    var map = new LinkedHashMap<String, Object>();
    map.put("level", missed.level().level());
    map.put("basis", missed.level().basis().code());
    map.put("shortfalls", missed.shortfalls().stream().map(ScoreJson::shortfall).toList());
    return map;
  }

  private static Map<String, Object> shortfall(LevelDecision.Shortfall shortfall) {
    var map = new LinkedHashMap<String, Object>();
    map.put("figure", shortfall.figure());
    map.put("score", shortfall.score());
    map.put("minimum", shortfall.minimum());
    return map;
  }

  private Map<String, Object> gain(WhatIf.Gain gain) {
    var map = new LinkedHashMap<String, Object>();
    map.put("figure", gain.figure());
    map.put("score", LevelDecision.published(gain.score()));
    map.put("gain", LevelDecision.published(gain.gain()));
    map.put("total", answer.totalWith(gain));
    return map;
  }

  private static Map<String, Object> aim(ScoreAnswer.Aim aim) {
    var map = new LinkedHashMap<String, Object>();
    aim.total().ifPresent(total -> map.put("total", total.setScale(LevelDecision.DECIMALS)));
    aim.level().ifPresent(level -> map.put("level", level.level()));
    map.put("unknown", aim.unknown());
    if (aim.unknown().isEmpty()) {
      map.put("by_items", way(aim.byItems()));
      map.put("by_anything", way(aim.byAnything()));
    }
    return map;
  }

  private static Map<String, Object> way(ScoreAnswer.Way way) {
    var map = new LinkedHashMap<String, Object>();
    map.put("found", way.figures().isPresent());
    map.put("figures", way.figures().orElse(List.of()));
    map.put("total", total(way.reached()));
    map.put("level", level(way.reached()));
    return map;
  }

  private static BigDecimal total(WhatIf.Outcome outcome) {
    return LevelDecision.published(outcome.scores().get(LevelDecision.TOTAL));
  }
}

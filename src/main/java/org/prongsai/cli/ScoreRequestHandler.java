package org.prongsai.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.cli.score.ScoreAnswer;
import org.prongsai.cli.score.ScoreTargets;
import org.prongsai.ita.scoring.Assessment;
import org.prongsai.ita.scoring.WhatIf;
import org.prongsai.model.Catalogue.Level;
import org.prongsai.text.EditDistance;
import picocli.CommandLine;

/** Parses a request of {@code score}, refuses what is ambiguous, and computes the answer. */
record ScoreRequestHandler(CommandLine command, Assessment assessment, WhatIf whatIf) {

  private static final Pattern SCORE = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,2})?");
  private static final BigDecimal FULL = new BigDecimal(100);

  ScoreRequestHandler(CommandLine command, Assessment assessment) {
    this(command, assessment, assessment.whatIf());
  }

  ScoreAnswer answer(ScoreRequest asked) {
    var changes = changes(asked);
    var aims = new ScoreTargets(assessment, changes.isEmpty() ? whatIf : whatIf.after(changes));
    return new ScoreAnswer(
        assessment,
        changes,
        whatIf.of(Map.of()),
        whatIf.of(changes),
        changes.isEmpty() ? whatIf.gains() : List.of(),
        aims.of(total(asked.target()), level(asked.targetLevel())));
  }

  private Map<String, BigDecimal> changes(ScoreRequest asked) {
    var changes = new LinkedHashMap<String, BigDecimal>();
    for (var typed : asked.changes()) {
      var sides = typed.split("=", -1);
      if (sides.length != 2) {
        throw wrong("score.no-change", typed);
      }
      var figure = figure(sides[0].strip());
      if (changes.put(figure, score(figure, sides[1].strip())) != null) {
        throw wrong("score.twice", figure);
      }
    }
    whatIf
        .clash(changes.keySet())
        .ifPresent(
            clash -> {
              throw clash.follows()
                  ? wrong("score.follows", clash.figures().get(0), clash.figures().get(1))
                  : wrong("score.apart", String.join(", ", clash.figures()));
            });
    return changes;
  }

  /** A figure that has a score now, since a change starts from there. */
  private String figure(String id) {
    var known = assessment.formulas().order();
    if (!known.contains(id)) {
      var nearest = EditDistance.nearest(id, known);
      throw nearest.isEmpty()
          ? wrong("score.no-figure", id)
          : wrong("score.no-figure-but", id, nearest);
    }
    if (whatIf.base(id).isEmpty()) {
      throw wrong("score.not-known", id);
    }
    return id;
  }

  private BigDecimal score(String figure, String text) {
    var score = score(text).orElseThrow(() -> wrong("score.no-score", figure + "=" + text));
    boolean either = score.signum() == 0 || score.compareTo(FULL) == 0;
    if (assessment.formulas().isItem(figure) && !either) {
      throw wrong("score.item", figure, text);
    }
    return score;
  }

  private static Optional<BigDecimal> score(String text) {
    return Optional.of(text)
        .filter(typed -> SCORE.matcher(typed).matches())
        .map(BigDecimal::new)
        .filter(score -> score.compareTo(FULL) <= 0);
  }

  private Optional<BigDecimal> total(String text) {
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(score(text).orElseThrow(() -> wrong("score.no-score", text)));
  }

  private Optional<Level> level(String id) {
    if (id.isEmpty()) {
      return Optional.empty();
    }
    var known = assessment.catalogue().levels().stream().map(Level::level).toList();
    var level = assessment.catalogue().level(id);
    if (level.isEmpty()) {
      throw wrong("score.no-level", id, String.join(" ", known));
    }
    return level;
  }

  private InvalidRequestException wrong(String key, Object... args) {
    return new InvalidRequestException(command, key, args);
  }
}

package org.prongsai.cli.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.ita.scoring.WhatIf;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue.Level;
import org.prongsai.text.MessageBundle;

/** Writes the answer of {@code score} for a reader; lines end with {@code \n}. */
public final class ScoreText {

  private static final String INDENT = "  ";

  private final ScoreAnswer answer;
  private final MessageBundle words;
  private final FigureWords names;
  private final List<String> lines = new ArrayList<>();

  public ScoreText(ScoreAnswer answer, MessageBundle words, FigureWords names) {
    this.answer = answer;
    this.words = words;
    this.names = names;
  }

  public String write() {
    lines.add(say("score.title", answer.assessment().year()));
    lines.add(say("score.own"));
    if (answer.restsOnUnconfirmed()) {
      lines.add(say("score.basis"));
    }
    changes();
    result();
    missed();
    gains();
    answer.aims().forEach(this::aim);
    return String.join("\n", lines) + "\n";
  }

  private void changes() {
    if (!answer.changes().isEmpty()) {
      heading("score.changes");
      answer.changes().keySet().forEach(this::move);
    }
  }

  /** {@code indicator-9 92.14 → 93.57 name}. */
  private void move(String figure) {
    var scores = "%6s → %6s".formatted(answer.before(figure), answer.after(figure));
    lines.add(
        (INDENT + "%-12s %s  %s").formatted(figure, scores, names.of(figure)).stripTrailing());
  }

  private void result() {
    heading("score.result");
    boolean changed = !answer.changes().isEmpty();
    var before = answer.before(LevelDecision.TOTAL);
    var after = answer.after(LevelDecision.TOTAL);
    var total = changed ? before + " → " + after + " (" + signed(after.subtract(before)) + ")" : "";
    lines.add(INDENT + say("score.total", changed ? total : before));
    var level = level(answer.before());
    lines.add(INDENT + say("score.level", changed ? level + " → " + level(answer.after()) : level));
    var moved = answer.moved();
    if (!moved.isEmpty()) {
      heading("score.moved");
      moved.forEach(this::move);
    }
  }

  private static String signed(BigDecimal change) {
    return (change.signum() > 0 ? "+" : change.signum() < 0 ? "−" : "") + change.abs();
  }

  private String level(WhatIf.Outcome outcome) {
    return outcome
        .level()
        .level()
        .map(this::level)
        .orElseGet(
            () ->
                outcome.level().unknown().isEmpty()
                    ? say("score.level-none")
                    : say("score.level-not-known", String.join(", ", outcome.level().unknown())));
  }

  private String level(Level level) {
    var name = names.level(level);
    return level.basis() == Basis.RECALLED ? say("score.unconfirmed", name) : name;
  }

  /** The nearest level first. */
  private void missed() {
    var missed = new ArrayList<>(answer.after().level().missed());
    Collections.reverse(missed);
    if (!missed.isEmpty()) {
      heading("score.missed");
    }
    for (var one : missed) {
      for (var shortfall : one.shortfalls()) {
        lines.add(
            INDENT
                + say(
                    "score.shortfall",
                    level(one.level()),
                    shortfall.minimum().toPlainString(),
                    named(shortfall.figure()),
                    shortfall.score().toPlainString()));
      }
    }
  }

  private String named(String figure) {
    var name = names.of(figure);
    return name.isEmpty() ? figure : figure + " (" + name + ")";
  }

  private void gains() {
    if (!answer.gains().isEmpty()) {
      heading("score.gains");
    }
    int rank = 1;
    for (var gain : answer.gains()) {
      lines.add(
          String.format(
                  Locale.ROOT,
                  INDENT + "%3d. %-12s %6s  %s → %s  %s",
                  rank++,
                  gain.figure(),
                  LevelDecision.published(gain.score()),
                  signed(LevelDecision.published(gain.gain())),
                  answer.totalWith(gain),
                  names.of(gain.figure()))
              .stripTrailing());
    }
  }

  private void aim(ScoreAnswer.Aim aim) {
    lines.add("");
    lines.add(
        aim.total()
            .map(
                total ->
                    say("score.to-total", total.setScale(LevelDecision.DECIMALS).toPlainString()))
            .orElseGet(() -> say("score.to-level", level(aim.level().orElseThrow()))));
    if (!aim.unknown().isEmpty()) {
      lines.add(INDENT + say("score.aim-not-known", String.join(", ", aim.unknown())));
      return;
    }
    lines.add(INDENT + say("score.by-items", way(aim.byItems())));
    lines.add(INDENT + say("score.by-anything", way(aim.byAnything())));
  }

  private String way(ScoreAnswer.Way way) {
    var reached = way.reached();
    var total = LevelDecision.published(reached.scores().get(LevelDecision.TOTAL)).toPlainString();
    if (way.figures().isEmpty()) {
      return say("score.way-none", total, level(reached));
    }
    var figures = way.figures().get();
    return figures.isEmpty()
        ? say("score.way-there")
        : say("score.way", String.join(", ", figures), total, level(reached));
  }

  private void heading(String key) {
    lines.add("");
    lines.add(say(key));
  }

  private String say(String key, Object... args) {
    return words.get(key, args);
  }
}

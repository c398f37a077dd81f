package org.prongsai.render.scores;

import static org.prongsai.columns.ItaReconciliationColumns.*;
import static org.prongsai.columns.ItaResultsColumns.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.ita.scoring.Assessment;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.model.Row;
import org.prongsai.page.ReconciliationContext.Token;
import org.prongsai.page.ReconciliationContext.Working;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** The arithmetic of a figure, written out. */
record CalculationSteps(
    Scope scope, FiscalYear year, Optional<Assessment> assessment, FigureNames names) {

  CalculationSteps(Scope scope, FiscalYear year) {
    this(scope, year, scope.figures().assessment(year), new FigureNames(scope, year));
  }

  /** The arithmetic of a row of the dataset; none where there is nothing to compute with. */
  List<Working> of(Row row) {
    var figure = row.text(FIGURE);
    if (figure.equals(FigureNames.LEVEL)) {
      return assessment.map(a -> level(a.level())).orElse(List.of());
    }
    var line = assessment.flatMap(a -> a.line(figure));
    if (line.isPresent()) {
      return line.get().arithmetics().isEmpty() ? List.of() : ways(row.text(FORMULA));
    }
    return betweenYears(row);
  }

  private List<Working> ways(String formula) {
    var formulas =
        new FormulaTokenizer(
            scope.format(),
            assessment.map(a -> a.formulas().order()).orElse(List.of()),
            names::term);
    var ways = formula.split("; ");
    var workings = new ArrayList<Working>();
    for (int i = 0; i < ways.length; i++) {
      var label = ways.length == 1 ? "" : scope.say("reckoning.way", i + 1);
      workings.add(new Working(label, formulas.tokens(ways[i])));
    }
    return workings;
  }

  /** Why a level is reached and no higher one. */
  private List<Working> level(LevelDecision.Reached reached) {
    var workings = new ArrayList<Working>();
    for (var missed : reached.missed()) {
      var because = missed.shortfalls().stream().map(this::shortfall).collect(scope.comma());
      var level = scope.phrase(missed.level().name()).text();
      workings.add(words(scope.say("reckoning.level-missed", level, because)));
    }
    reached
        .level()
        .map(level -> scope.phrase(level.name()).text())
        .ifPresent(name -> workings.add(words(scope.say("reckoning.level-reached", name))));
    return workings;
  }

  private String shortfall(LevelDecision.Shortfall shortfall) {
    return scope.say(
        "reckoning.shortfall",
        names.brief(shortfall.figure()),
        shortfall.score(),
        shortfall.minimum());
  }

  /** A total from the next year's change on it, or a change from two totals. */
  private List<Working> betweenYears(Row row) {
    var result = row.decimal(RECOMPUTED);
    if (result.isEmpty()) {
      return List.of();
    }
    return row.text(FIGURE).equals(FigureNames.CHANGE)
        ? difference("reckoning.change", year, SCORE, year.previous(), result.get())
        : difference(
            "reckoning.total-before", year.next(), CHANGE_FROM_PREVIOUS, year, result.get());
  }

  private List<Working> difference(
      String key, FiscalYear later, String less, FiscalYear earlier, BigDecimal result) {
    var results = scope.figures();
    var from = results.result(later).flatMap(r -> r.decimal(SCORE));
    var other = less.equals(SCORE) ? earlier : later;
    var taken = results.result(other).flatMap(r -> r.decimal(less));
    if (from.isEmpty() || taken.isEmpty()) {
      return List.of();
    }
    return List.of(words(scope.say(key, later, from.get(), earlier, taken.get(), result)));
  }

  private static Working words(String sentence) {
    return new Working("", List.of(new Token(sentence, false)));
  }
}

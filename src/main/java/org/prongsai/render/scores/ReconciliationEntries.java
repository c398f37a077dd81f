package org.prongsai.render.scores;

import static org.prongsai.columns.ItaReconciliationColumns.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.columns.ItaResultsColumns;
import org.prongsai.ita.scoring.Assessment;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.ita.scoring.Reconciliation.Line;
import org.prongsai.ita.scoring.Reconciliation.Verdict;
import org.prongsai.model.Catalogue;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.page.ReconciliationContext;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** Formats the rows of the dataset {@code ita-reconciliation} for the page. */
final class ReconciliationEntries {

  private final Scope scope;
  private final FiscalYear year;
  private final Optional<Assessment> assessment;
  private final FigureNames names;
  private final FigureLinks links;
  private final CalculationSteps workings;
  private final ReconciliationRemarks remarks;

  ReconciliationEntries(Scope scope, FiscalYear year) {
    this.scope = scope;
    this.year = year;
    this.assessment = scope.figures().assessment(year);
    this.names = new FigureNames(scope, year);
    this.links = new FigureLinks(scope, year);
    this.workings = new CalculationSteps(scope, year);
    this.remarks = new ReconciliationRemarks(scope, year);
  }

  /** What a row of the dataset says came of the comparison. */
  static Verdict verdict(Row row) {
    var id = row.text(VERDICT);
    return Arrays.stream(Verdict.values())
        .filter(verdict -> verdict.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such verdict: " + id));
  }

  ReconciliationContext.Row of(Row row) {
    var figure = row.text(FIGURE);
    return new ReconciliationContext.Row(
        figure,
        names.name(figure),
        names.note(figure),
        names.code(figure),
        links.href(figure),
        published(row),
        recomputed(row),
        new ScoreRange(scope).bounds(row),
        words(row),
        tone(verdict(row)),
        workings.of(row),
        remarks.of(row));
  }

  private String published(Row row) {
    boolean level = row.text(FIGURE).equals(FigureNames.LEVEL);
    if (!level) {
      return row.decimal(PUBLISHED).map(scope.format()::score).orElse("");
    }
    return scope
        .figures()
        .result(year)
        .map(result -> result.localized(ItaResultsColumns.LEVEL).in(scope.language()))
        .orElse("");
  }

  private String recomputed(Row row) {
    var figure = row.text(FIGURE);
    if (figure.equals(FigureNames.LEVEL)) {
      return assessment
          .flatMap(a -> a.level().level())
          .map(Catalogue.Level::name)
          .orElse(LocalizedText.EMPTY)
          .in(scope.language());
    }
    var results = assessment.flatMap(a -> a.line(figure)).map(this::results).orElse(List.of());
    return results.size() > 1
        ? String.join(scope.say("range.or"), results)
        : row.decimal(RECOMPUTED).map(scope.format()::score).orElse("");
  }

  /** What the ways of computing a figure come to, each once. */
  private List<String> results(Line line) {
    return line.arithmetics().stream()
        .map(arithmetic -> scope.format().score(LevelDecision.published(arithmetic.result())))
        .distinct()
        .collect(Collectors.toList());
  }

  private String words(Row row) {
    var difference = row.decimal(DIFFERENCE).filter(d -> d.signum() != 0);
    return switch (verdict(row)) {
      case AGREES ->
          difference
              .map(d -> scope.say("reckoning.agrees-rounding", d.abs()))
              .orElse(scope.say("reckoning.agrees"));
      case CONSISTENT -> scope.say("reckoning.consistent");
      case DIFFERS ->
          difference
              .map(d -> scope.say("reckoning.differs-by", d.abs()))
              .orElse(scope.say("reckoning.differs"));
      case NOT_DERIVABLE -> scope.say("reckoning.not-derivable");
      case NOT_IN_SOURCE ->
          row.value(RECOMPUTED).isPresent() || row.text(FIGURE).equals(FigureNames.LEVEL)
              ? scope.say("reckoning.not-in-source")
              : scope.say("reckoning.not-in-source-bounds");
    };
  }

  /** A difference stands out; so does, less, what could not be compared. */
  private static String tone(Verdict verdict) {
    return switch (verdict) {
      case AGREES -> "agrees";
      case DIFFERS -> "differs";
      case CONSISTENT, NOT_DERIVABLE, NOT_IN_SOURCE -> "open";
    };
  }
}

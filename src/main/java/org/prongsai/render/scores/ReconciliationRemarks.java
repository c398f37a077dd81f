package org.prongsai.render.scores;

import static org.prongsai.columns.ItaReconciliationColumns.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.ita.scoring.Assessment;
import org.prongsai.ita.scoring.Reconciliation.Verdict;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Row;
import org.prongsai.page.Phrase;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/**
 * The remarks below a figure on the reconciliation page: why it cannot be recomputed, whether its
 * rule is unconfirmed, what the agency notes.
 */
record ReconciliationRemarks(
    Scope scope, FiscalYear year, Optional<Assessment> assessment, FigureNames names) {

  ReconciliationRemarks(Scope scope, FiscalYear year) {
    this(scope, year, scope.figures().assessment(year), new FigureNames(scope, year));
  }

  /** Why it cannot be recomputed, whether its rule is unconfirmed, what the agency notes. */
  List<Phrase> of(Row row) {
    var figure = row.text(FIGURE);
    var remarks = new ArrayList<Phrase>();
    if (ReconciliationEntries.verdict(row) == Verdict.NOT_DERIVABLE) {
      remarks.add(Phrase.of(why(figure)));
    }
    if (isUnconfirmed(figure)) {
      boolean level = figure.equals(FigureNames.LEVEL);
      remarks.add(
          Phrase.of(
              scope.say(level ? "reckoning.levels-unconfirmed" : "reckoning.rule-unconfirmed")));
    }
    if (figure.equals(FigureNames.CHANGE)) {
      new AssessmentChanges(scope)
          .caveat(year.previous(), year)
          .map(Phrase::of)
          .ifPresent(remarks::add);
    }
    remarks.addAll(allowances(figure));
    return remarks;
  }

  private String why(String figure) {
    if (figure.equals(FigureNames.CHANGE)) {
      return scope.say("reckoning.why-change", year.previous());
    }
    var missing = figure.equals(FigureNames.LEVEL) ? unknownOfLevel() : missing(figure);
    return missing.isEmpty()
        ? scope.say("reckoning.why-no-rule")
        : scope.say(
            "reckoning.why-missing", missing.stream().map(names::inWords).collect(scope.comma()));
  }

  private List<String> unknownOfLevel() {
    return assessment.map(a -> a.level().unknown()).orElse(List.of());
  }

  /** The figures that nothing else yields, that this one follows from and that are not known. */
  private List<String> missing(String figure) {
    return assessment
        .map(
            a ->
                a.formulas().leaves(figure).stream()
                    .filter(leaf -> a.known().score(leaf).isEmpty())
                    .toList())
        .orElse(List.of());
  }

  private boolean isUnconfirmed(String figure) {
    if (figure.equals(FigureNames.LEVEL)) {
      return scope.catalogue(year).map(Catalogue::levels).orElse(List.of()).stream()
          .anyMatch(level -> level.basis() == Basis.RECALLED);
    }
    return assessment.stream()
        .flatMap(a -> a.formulas().ways(figure).stream())
        .anyMatch(way -> way.basis() == Basis.RECALLED);
  }

  /** The agency's notes on a figure that is known to disagree. */
  List<Phrase> allowances(String figure) {
    return scope.settings().figureAllowances(year).stream()
        .filter(a -> a.figure().equals(figure))
        .map(allowance -> scope.phrase(allowance.note()))
        .map(note -> note.withText(scope.say("reckoning.allowed", note.text())))
        .toList();
  }
}

package org.prongsai.render.scores;

import static org.prongsai.columns.ItaReconciliationColumns.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.ita.scoring.Reconciliation.Verdict;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/**
 * The summary at the head of the reconciliation page: how many figures agree, differ or cannot be
 * recomputed.
 */
record ReconciliationSummary(Scope scope, FiscalYear year, FigureNames names) {

  ReconciliationSummary(Scope scope, FiscalYear year) {
    this(scope, year, new FigureNames(scope, year));
  }

  /** What agrees, what does not, what could not be recomputed and why; whose the results are. */
  Section section(List<Row> rows) {
    var parts = new ArrayList<Part>();
    boolean differs = !with(rows, Verdict.DIFFERS).isEmpty();
    parts.add(new Part.Notice(differs ? "warn" : "info", Phrase.of(answer(rows)), List.of()));
    var circular = with(rows, Verdict.CONSISTENT);
    if (!circular.isEmpty()) {
      parts.add(scope.lead("reconciliation.consistent", circular.size(), figures(circular)));
    }
    var missing = with(rows, Verdict.NOT_DERIVABLE);
    if (!missing.isEmpty()) {
      parts.add(scope.lead("reconciliation.not-derivable", missing.size(), figures(missing)));
    }
    parts.add(scope.lead("reconciliation.own"));
    parts.addAll(allowedWithoutRow(rows));
    return new Section("answer", "", parts, "");
  }

  /** One sentence: how many figures were recomputed, and whether they agree. */
  String answer(List<Row> rows) {
    var differing = with(rows, Verdict.DIFFERS);
    int checked = with(rows, Verdict.AGREES).size() + differing.size();
    if (checked == 0) {
      boolean nothingPublished =
          rows.stream()
              .allMatch(row -> ReconciliationEntries.verdict(row) == Verdict.NOT_IN_SOURCE);
      return scope.say(
          nothingPublished ? "reconciliation.unpublished" : "reconciliation.none", year);
    }
    var count = scope.count(checked);
    return differing.isEmpty()
        ? scope.say(checked == 1 ? "reconciliation.agree-one" : "reconciliation.agree", count)
        : scope.say("reconciliation.differ", count, differing.size(), figures(differing));
  }

  /** How many of some figures agree, differ and cannot be compared. */
  static String brief(Scope scope, List<Row> rows) {
    int agree = with(rows, Verdict.AGREES).size();
    int differ = with(rows, Verdict.DIFFERS).size();
    return scope.say(
        "reconciliation.brief", rows.size(), agree, differ, rows.size() - agree - differ);
  }

  private static List<Row> with(List<Row> rows, Verdict verdict) {
    return rows.stream().filter(row -> ReconciliationEntries.verdict(row) == verdict).toList();
  }

  private String figures(List<Row> rows) {
    return rows.stream().map(row -> names.brief(row.text(FIGURE))).collect(scope.comma());
  }

  /** A note of the agency on a figure that has no row is not lost. */
  private List<Part> allowedWithoutRow(List<Row> rows) {
    var shown = rows.stream().map(row -> row.text(FIGURE)).collect(Collectors.toSet());
    return scope.settings().figureAllowances(year).stream()
        .filter(allowance -> !shown.contains(allowance.figure()))
        .map(allowance -> notice(allowance))
        .toList();
  }

  private Part notice(Settings.Allowance allowance) {
    var note = scope.phrase(allowance.note());
    var words = scope.say("reckoning.allowed-of", names.inWords(allowance.figure()), note.text());
    return new Part.Notice("warn", note.withText(words), List.of());
  }
}

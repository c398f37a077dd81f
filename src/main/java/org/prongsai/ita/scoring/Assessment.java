package org.prongsai.ita.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Table;
import org.prongsai.text.FiscalYear;

/**
 * One year's scores and all that follows from them by the rules of its catalogue.
 *
 * @param sheet what is printed
 * @param implied what the printed figures say of the others
 * @param reasons which printed figures say it
 * @param known every figure that is known
 * @param lines every figure that can be recomputed beside the printed one
 */
public record Assessment(
    Catalogue catalogue,
    PrintedScores sheet,
    ImpliedScores implied,
    ImpliedReasons reasons,
    KnownScores known,
    List<Reconciliation.Line> lines) {

  public Assessment {
    lines = List.copyOf(lines);
  }

  /**
   * Assesses a year; empty where its catalogue has no rules or no figure is printed.
   *
   * @param excused printed figures that are known to disagree, from which nothing is to follow
   */
  public static Optional<Assessment> of(
      Catalogue catalogue, Map<String, Table> tables, Collection<String> excused) {
    return of(catalogue, PrintedScores.of(catalogue.year(), tables), excused);
  }

  /** Assesses a sheet as {@link #of(Catalogue, Map, Collection)} does. */
  public static Optional<Assessment> of(
      Catalogue catalogue, PrintedScores sheet, Collection<String> excused) {
    var formulas = ScoreFormulas.of(catalogue);
    if (formulas.isEmpty() || sheet.printed().isEmpty()) {
      return Optional.empty();
    }
    var implied = ImpliedScores.of(formulas.without(excused), sheet.without(excused));
    var known = new KnownScores(formulas, sheet, implied.forced());
    var reasons = new ImpliedReasons(formulas, sheet, implied);
    var lines = new Reconciliation(sheet, known, implied).lines();
    return Optional.of(new Assessment(catalogue, sheet, implied, reasons, known, lines));
  }

  public FiscalYear year() {
    return catalogue.year();
  }

  public ScoreFormulas formulas() {
    return known.formulas();
  }

  public WhatIf whatIf() {
    return new WhatIf(catalogue, known);
  }

  public LevelDecision.Reached level() {
    return new LevelDecision(catalogue)
        .of(figure -> known.score(figure).map(KnownScores.Known::point));
  }

  /**
   * Printed figures that cannot all be right and of which none can be left out, in the order of the
   * rules; empty where all can be right.
   */
  public List<String> contradiction() {
    return new Contradiction(formulas(), sheet).irreducible();
  }

  public Optional<Reconciliation.Line> line(String figure) {
    return lines.stream().filter(line -> line.figure().equals(figure)).findFirst();
  }
}

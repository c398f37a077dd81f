package org.prongsai.prose;

import static org.prongsai.columns.ItaQuestionScoresColumns.QUESTION;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.prongsai.ita.Figures;
import org.prongsai.ita.Figures.Figure;
import org.prongsai.ita.scoring.PrintedScores;
import org.prongsai.prose.NumberFinder.TypedNumber;
import org.prongsai.text.FiscalYear;

/** The macros of figures that a document can use: those of its own year first, then newer ones. */
final class FigureMacros {

  private static final List<String> OF_THE_WHOLE =
      List.of("total", "pass-mark", "iit", "eit-1", "eit-2", "oit");
  private static final BigDecimal HIGHEST = new BigDecimal(100);

  private final List<Macro> macros = new ArrayList<>();

  /**
   * A macro and what it fetches.
   *
   * @param name name and target, {@code score:o17}
   * @param text the macro as it is written in the document
   * @param value empty where the table has a row without a score
   */
  record Macro(String name, FiscalYear year, String text, Optional<BigDecimal> value) {

    boolean fetches(BigDecimal number) {
      return value.filter(figure -> figure.abs().compareTo(number) == 0).isPresent();
    }
  }

  /** Those for a document of a year, if it is of one: its macros need not be told that year. */
  FigureMacros(Figures figures, Set<FiscalYear> known, Optional<FiscalYear> document) {
    var years = new ArrayList<>(new TreeSet<>(known).descendingSet());
    document.filter(years::remove).ifPresent(own -> years.add(0, own));
    for (var year : years) {
      var bracket = document.equals(Optional.of(year)) ? "[]" : "[year=" + year + "]";
      for (var id : ids(figures, year)) {
        figures.score(year, id).ifPresent(score -> add("score:" + id, year, bracket, score));
      }
      figures.change(year, "total").ifPresent(c -> add("change:total", year, bracket, c));
    }
  }

  /** The macros that a number may stand for: that of the code at it, else those that fetch it. */
  List<Macro> of(TypedNumber number) {
    return macros.stream()
        .filter(macro -> macro.name().equals("score:" + number.code()))
        // Of the year whose score is that number, else of the first.
        .min(Comparator.comparing(macro -> !macro.fetches(number.value())))
        .map(List::of)
        .orElseGet(() -> fetching(number.value(), number.nearest()));
  }

  /** Those of the first year that has any, the one that is named nearest first. */
  private List<Macro> fetching(BigDecimal number, String nearest) {
    // The ends of the scale, which many questions have.
    if (number.signum() == 0 || number.compareTo(HIGHEST) == 0) {
      return List.of();
    }
    var found = macros.stream().filter(macro -> macro.fetches(number)).toList();
    return found.stream()
        .filter(macro -> macro.year().equals(found.get(0).year()))
        .sorted(Comparator.comparing(macro -> !macro.name().equals("score:" + nearest)))
        .toList();
  }

  private void add(String name, FiscalYear year, String bracket, Figure figure) {
    macros.add(new Macro(name, year, name + bracket, figure.value()));
  }

  private static List<String> ids(Figures figures, FiscalYear year) {
    var ids = new ArrayList<>(OF_THE_WHOLE);
    for (var row : figures.table("ita-indicator-scores").of(year)) {
      ids.add(PrintedScores.indicatorId(row));
    }
    figures.table("ita-question-scores").of(year).forEach(row -> ids.add(row.text(QUESTION)));
    return ids;
  }
}

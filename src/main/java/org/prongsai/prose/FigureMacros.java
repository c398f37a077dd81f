package org.prongsai.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.prongsai.ita.Figures;
import org.prongsai.ita.Figures.Figure;
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

  /**
   * @param document the year that macros have without being told, if any
   */
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

  /**
   * The macros that fetch a number, the first year that has any: in the order of the tables, but
   * the one that is named nearest first. Of 0 and 100 there are none: they are the ends of the
   * scale, and many questions have them.
   */
  List<Macro> fetching(BigDecimal number, String nearest) {
    if (number.signum() == 0 || number.compareTo(HIGHEST) == 0) {
      return List.of();
    }
    var found = new ArrayList<>(macros.stream().filter(macro -> macro.fetches(number)).toList());
    found.removeIf(macro -> !macro.year().equals(found.get(0).year()));
    found.stream()
        .filter(macro -> macro.name().equals("score:" + nearest))
        .findFirst()
        .filter(found::remove)
        .ifPresent(macro -> found.add(0, macro));
    return found;
  }

  /** The macro of a question or item: of the year whose score is that number, else of the first. */
  Optional<Macro> of(String code, BigDecimal number) {
    var found = macros.stream().filter(macro -> macro.name().equals("score:" + code)).toList();
    return found.stream()
        .filter(macro -> macro.fetches(number))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private void add(String name, FiscalYear year, String bracket, Figure figure) {
    macros.add(new Macro(name, year, name + bracket, figure.value()));
  }

  private static List<String> ids(Figures figures, FiscalYear year) {
    var ids = new ArrayList<>(OF_THE_WHOLE);
    figures
        .table("ita-indicator-scores")
        .of(year)
        .forEach(row -> ids.add("indicator-" + row.text("indicator")));
    figures.table("ita-question-scores").of(year).forEach(row -> ids.add(row.text("question")));
    return ids;
  }
}

package org.prongsai.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prongsai.ita.Figures;
import org.prongsai.model.Catalogue;
import org.prongsai.text.FiscalYear;

/** The figures of the tables as a document would fetch them: by macro and year. */
final class ProseFigures {

  private static final List<String> SINGLE =
      List.of(
          "score:total", "score:pass-mark", "score:iit", "score:eit-1", "score:eit-2", "score:oit");
  private static final int LAST_INDICATOR = 10;

  private final Figures figures;
  private final SortedMap<FiscalYear, Catalogue> catalogues;
  private final List<FiscalYear> years;

  ProseFigures(Figures figures, SortedMap<FiscalYear, Catalogue> catalogues) {
    this.figures = figures;
    this.catalogues = catalogues;
    var stated = new TreeSet<FiscalYear>();
    figures.table("ita-results").rows().stream()
        .filter(row -> row.decimal("score").isPresent())
        .forEach(row -> stated.add(row.year()));
    this.years = List.copyOf(stated.descendingSet());
  }

  /**
   * A figure of a year.
   *
   * @param macro name and target of the macro that fetches it, {@code score:o17}, or of several
   *     with words between
   * @param value the figure as it would be typed
   */
  record Cited(String macro, FiscalYear year, String value) {

    private static final Pattern MACRO = Pattern.compile("[a-z]+:[a-z0-9-]+");

    /** The macro as it is to be written in a document of that year, if any. */
    String in(Optional<FiscalYear> document) {
      var bracket = document.equals(Optional.of(year)) ? "[]" : "[year=" + year + "]";
      return MACRO.matcher(macro).replaceAll("$0" + bracket);
    }
  }

  /** The years that have a result, the newest first. */
  List<FiscalYear> years() {
    return years;
  }

  /** The figure that a macro fetches, where its table states one. */
  Optional<BigDecimal> value(String macro, FiscalYear year) {
    int colon = macro.indexOf(':');
    var target = macro.substring(colon + 1);
    return switch (macro.substring(0, colon)) {
      case "score" -> figures.score(year, target).flatMap(Figures.Figure::value);
      case "change" -> figures.change(year, target).flatMap(Figures.Figure::value);
      case "threshold" -> figures.threshold(year, target);
      default -> throw new IllegalArgumentException("no macro of a figure: " + macro);
    };
  }

  /** The figures of a year that are this number, the most general first. */
  List<Cited> equal(BigDecimal number, FiscalYear year) {
    return macros(year)
        .filter(macro -> is(number, value(macro, year)))
        // What begins at nothing marks nothing.
        .filter(macro -> number.signum() > 0 || !macro.startsWith("threshold:"))
        .map(macro -> new Cited(macro, year, shown(number)))
        .toList();
  }

  /** Whether a figure is that number; a change in either direction. */
  static boolean is(BigDecimal number, Optional<BigDecimal> figure) {
    return figure.filter(value -> value.abs().compareTo(number) == 0).isPresent();
  }

  /** A figure as it would be typed. */
  static String shown(BigDecimal figure) {
    return figure.scale() < 2 ? figure.setScale(2).toPlainString() : figure.toPlainString();
  }

  /** How many there are of a kind in a year; nothing where the tables have none. */
  Optional<Integer> count(String kind, FiscalYear year) {
    boolean noneIsMeant =
        kind.equals("zero-items") && !figures.table("ita-question-scores").of(year).isEmpty();
    return figures.count(year, kind).filter(number -> number > 0 || noneIsMeant);
  }

  /** The numbers of the questions or items of a year whose codes start with a letter, in order. */
  List<Integer> numbers(String letter, FiscalYear year) {
    return Optional.ofNullable(catalogues.get(year)).stream()
        .flatMap(catalogue -> catalogue.questions().stream())
        .map(Catalogue.Question::question)
        .filter(code -> code.startsWith(letter))
        .map(code -> Integer.valueOf(code.substring(1)))
        .sorted()
        .toList();
  }

  /** Whether the macro {@code item:} finds a code. */
  boolean hasItem(String code, FiscalYear year) {
    return figures.find("ita-question-scores", year, "question", code).isPresent();
  }

  /** The names in a catalogue of what a macro fetches, in both languages. */
  List<String> names(String macro) {
    var names = new ArrayList<String>();
    for (var catalogue : catalogues.values()) {
      var target = macro.substring(macro.indexOf(':') + 1);
      catalogue
          .question(target)
          .ifPresent(q -> names.addAll(List.of(q.name().th(), q.name().en())));
      catalogue.indicators().stream()
          .filter(indicator -> target.equals("indicator-" + indicator.indicator()))
          .forEach(i -> names.addAll(List.of(i.name().th(), i.name().en())));
      catalogue.tools().stream()
          .filter(tool -> target.startsWith(tool.tool().toLowerCase(Locale.ROOT)))
          .forEach(t -> names.addAll(List.of(t.gloss().th(), t.gloss().en())));
    }
    return names.stream().filter(name -> !name.isEmpty()).toList();
  }

  private Stream<String> macros(FiscalYear year) {
    var indicators = IntStream.rangeClosed(1, LAST_INDICATOR).mapToObj(i -> "score:indicator-" + i);
    var questions =
        figures.table("ita-question-scores").of(year).stream()
            .map(row -> "score:" + row.text("question"));
    var levels =
        Optional.ofNullable(catalogues.get(year)).stream()
            .flatMap(catalogue -> catalogue.levels().stream())
            .map(level -> "threshold:" + level.level());
    return Stream.of(SINGLE.stream(), indicators, Stream.of("change:total"), questions, levels)
        .flatMap(macros -> macros);
  }
}

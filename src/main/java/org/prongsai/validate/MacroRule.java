package org.prongsai.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.address.PageTree;
import org.prongsai.ita.Figures;
import org.prongsai.model.Document;
import org.prongsai.model.MacroName;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.EditDistance;
import org.prongsai.text.FiscalYear;

/** Every macro of every document finds what it names. */
final class MacroRule {

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Set<String> ATTRIBUTES = Set.of("year", "text");

  private final Figures figures;
  private final PageTree pages;
  private final Map<FiscalYear, ?> catalogues;

  MacroRule(Figures figures, PageTree pages, Map<FiscalYear, ?> catalogues) {
    this.figures = figures;
    this.pages = pages;
    this.catalogues = catalogues;
  }

  void check(Document document, Problems problems) {
    for (var segment : document.body()) {
      if (segment instanceof Document.Macro macro) {
        check(document, macro, problems);
      }
    }
  }

  private void check(Document document, Document.Macro macro, Problems problems) {
    var at = Location.of(macro.file(), macro.line(), macro.column());
    macro.attributes().keySet().stream()
        .filter(key -> !ATTRIBUTES.contains(key))
        .forEach(
            key -> problems.add(Rule.MACRO_ATTRIBUTE_UNKNOWN, at, key, macro.name(), "year"));
    var name = MacroName.of(macro.name()).orElseThrow();
    var missing =
        switch (name) {
          case DATASET ->
              figures.hasDataset(macro.target()) ? null : "ita-results, ita-measures, …";
          case PAGE -> pages.has(page(macro)) ? null : EditDistance.nearest(page(macro), pages.paths());
          default -> null;
        };
    if (missing != null) {
      problems.add(Rule.MACRO_TARGET_UNKNOWN, at, words(macro), missing);
    }
    if (name == MacroName.DATASET || name == MacroName.PAGE) {
      return;
    }
    var year = year(document, macro);
    if (year.isEmpty()) {
      problems.add(Rule.MACRO_WITHOUT_YEAR, at, words(macro), example(macro));
    } else if (!FiscalYear.isPlausible(year.get())
        || !catalogues.containsKey(new FiscalYear(year.get()))) {
      problems.add(
          Rule.YEAR_WITHOUT_CATALOGUE,
          at,
          year.get().toString(),
          String.join(", ", catalogues.keySet().stream().map(FiscalYear::toString).sorted().toList()));
    } else if (!finds(name, macro.target(), new FiscalYear(year.get()))) {
      problems.add(Rule.MACRO_TARGET_UNKNOWN, at, words(macro), expected(name), year.get().toString());
    }
  }

  /** The path that a page macro names, without slashes around it. */
  static String page(Document.Macro macro) {
    return macro.target().replaceAll("^/+|/+$", "");
  }

  /** The year that a macro gives, or the one in its document's path. */
  static Optional<Integer> year(Document document, Document.Macro macro) {
    var given = macro.attributes().get("year");
    if (given != null) {
      return YEAR.matcher(given).matches() ? Optional.of(Integer.parseInt(given)) : Optional.of(0);
    }
    return List.of(document.path().split("/")).stream()
        .filter(part -> YEAR.matcher(part).matches())
        .map(Integer::valueOf)
        .findFirst();
  }

  private boolean finds(MacroName name, String target, FiscalYear year) {
    return switch (name) {
      case SCORE -> figures.score(year, target).isPresent();
      case CHANGE -> figures.change(year, target).filter(f -> f.value().isPresent()).isPresent();
      case COUNT -> figures.count(year, target).isPresent();
      case WEIGHT -> figures.weight(year, target).isPresent();
      case THRESHOLD -> figures.threshold(year, target).isPresent();
      case ITEM -> figures.find("ita-question-scores", year, "question", target).isPresent();
      case MEASURE -> figures.find("ita-measures", year, "measure", target).isPresent();
      case QUESTIONS -> figures.find("ita-analyses", year, "area", target).isPresent();
      case MEASURES -> figures.find("ita-measures", year, "area", target).isPresent();
      case INDICATORS -> !figures.table("ita-indicator-scores").of(year).isEmpty();
      case TOOLS -> figures.weight(year, "iit").isPresent();
      case LEVELS -> figures.threshold(year, "pass").isPresent();
      case CORRECTIONS -> !figures.table("source-corrections").of(year).isEmpty();
      case DATASET, PAGE -> true;
    };
  }

  private static String expected(MacroName name) {
    return switch (name) {
      case SCORE ->
          "total, level, pass-mark, iit, eit-1, eit-2, oit, indicator-1 … indicator-10, i1 …, e1 …, o1 …";
      case CHANGE -> "total";
      case COUNT ->
          "areas, measures, steps, limitations, suggestions, questions, items, zero-items, corrections";
      case WEIGHT -> "iit, eit, eit-1, eit-2, oit";
      case THRESHOLD -> "excellent, good, pass, improve, urgent";
      case ITEM -> "i1 …, e1 …, o1 …";
      case MEASURE -> "m1.1 …";
      case QUESTIONS, MEASURES -> "1 … 7";
      default -> name.code() + "::[]";
    };
  }

  private static String words(Document.Macro macro) {
    return macro.name() + (macro.block() ? "::" : ":") + macro.target() + "[]";
  }

  private static String example(Document.Macro macro) {
    return macro.name() + (macro.block() ? "::" : ":") + macro.target() + "[year=2567]";
  }
}

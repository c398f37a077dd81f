package org.prongsai.validate.rule;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.prongsai.address.PageTree;
import org.prongsai.ita.Figures;
import org.prongsai.model.Document;
import org.prongsai.model.MacroName;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.EditDistance;
import org.prongsai.text.FiscalYear;
import org.prongsai.validate.table.UnreadRows;

/** Every macro of every document finds what it names. */
public final class MacroRule {

  private static final Set<String> ATTRIBUTES = Set.of("year", "text");
  // Columns without which a row is not found, or has no figure.
  private static final Set<String> COLUMNS =
      Set.of(
          "question",
          "indicator",
          "tool",
          "part",
          "measure",
          "area",
          "level",
          "change_from_previous");

  private final Figures figures;
  private final PageTree pages;
  private final Map<FiscalYear, ?> catalogues;
  private final Collection<String> datasets;

  public MacroRule(
      Figures figures, PageTree pages, Map<FiscalYear, ?> catalogues, Collection<String> datasets) {
    this.figures = figures;
    this.pages = pages;
    this.catalogues = catalogues;
    this.datasets = datasets;
  }

  public void check(Document document, Problems problems) {
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
        .forEach(key -> problems.add(Rule.MACRO_ATTRIBUTE_UNKNOWN, at, key, macro.name(), "year"));
    var name = MacroName.of(macro.name()).orElseThrow();
    var missing =
        switch (name) {
          case DATASET -> datasets.contains(macro.target()) ? null : String.join(", ", datasets);
          // A table that could not be read has no pages.
          case PAGE ->
              pages.has(macro.page()) || UnreadRows.isAny(problems)
                  ? null
                  : nearestPages(macro.page());
          default -> null;
        };
    if (missing != null) {
      problems.add(Rule.MACRO_TARGET_UNKNOWN, at, words(macro), missing);
    }
    if (name == MacroName.DATASET || name == MacroName.PAGE) {
      return;
    }
    var year = document.year(macro);
    if (year.isEmpty()) {
      problems.add(Rule.MACRO_WITHOUT_YEAR, at, words(macro), example(macro));
    } else if (!FiscalYear.isPlausible(year.get())
        || !catalogues.containsKey(new FiscalYear(year.get()))) {
      problems.add(
          Rule.YEAR_WITHOUT_CATALOGUE,
          at,
          year.get().toString(),
          String.join(
              ", ", catalogues.keySet().stream().map(FiscalYear::toString).sorted().toList()));
    } else if (!finds(name, macro.target(), new FiscalYear(year.get()))) {
      var dataset = dataset(name, macro.target());
      if (dataset.isEmpty()) {
        problems.add(Rule.MACRO_TARGET_UNKNOWN, at, words(macro), expected(name));
      } else if (!UnreadRows.isAnyOf(dataset, COLUMNS, problems)) {
        problems.add(
            Rule.MACRO_TARGET_UNKNOWN, at, words(macro), "", year.get().toString(), dataset);
      }
    }
  }

  /** The dataset that a macro fetches from; empty where what it asks for is no known word. */
  private static String dataset(MacroName name, String target) {
    boolean question = target.matches("[ieo][1-9][0-9]?");
    boolean number = target.matches("[1-9][0-9]?");
    return switch (name) {
      case SCORE -> question ? "ita-question-scores" : datasetOfScore(target);
      case CHANGE -> target.equals("total") ? "ita-results" : "";
      case ITEM -> question ? "ita-question-scores" : "";
      case MEASURE -> target.matches("m[1-9][0-9]*\\.[1-9][0-9]*") ? "ita-measures" : "";
      case QUESTIONS -> number ? "ita-analyses" : "";
      case MEASURES -> number ? "ita-measures" : "";
      case INDICATORS -> "ita-indicator-scores";
      case CORRECTIONS -> "source-corrections";
      default -> "";
    };
  }

  private static String datasetOfScore(String target) {
    return switch (target) {
      case "total", "level", "pass-mark" -> "ita-results";
      case "iit", "eit-1", "eit-2", "oit" -> "ita-tool-scores";
      default -> target.matches("indicator-[1-9][0-9]?") ? "ita-indicator-scores" : "";
    };
  }

  /** The page most alike, or the pages at the root where none is like it. */
  private String nearestPages(String path) {
    var nearest = EditDistance.nearest(path, pages.paths());
    return nearest.isEmpty()
        ? String.join(", ", pages.paths().stream().filter(name -> !name.contains("/")).toList())
        : nearest;
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
          "total, level, pass-mark, iit, eit-1, eit-2, oit, indicator-1 … indicator-10, i1 …, e1 …,"
              + " o1 …";
      case CHANGE -> "total";
      case COUNT ->
          "areas, measures, steps, limitations, suggestions, questions, items, zero-items,"
              + " corrections";
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

package org.prongsai.validate.rule;

import static org.prongsai.columns.ItaIndicatorScoresColumns.INDICATOR;
import static org.prongsai.columns.ItaMeasuresColumns.*;
import static org.prongsai.columns.ItaQuestionScoresColumns.QUESTION;
import static org.prongsai.columns.ItaResultsColumns.*;
import static org.prongsai.columns.ItaToolScoresColumns.PART;
import static org.prongsai.columns.ItaToolScoresColumns.TOOL;

import com.google.auto.service.AutoService;
import java.util.Comparator;
import java.util.Optional;
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
@AutoService(SiteRule.class)
public final class MacroRule implements SiteRule {

  public static final Rule MACRO_TARGET_UNKNOWN = Rule.error("macro-target-unknown");
  public static final Rule MACRO_ATTRIBUTE_UNKNOWN = Rule.error("macro-attribute-unknown");
  public static final Rule MACRO_WITHOUT_YEAR = Rule.error("macro-without-year");

  private static final Set<String> ATTRIBUTES = Set.of("year", "text");
  // Columns without which a row is not found, or has no figure.
  private static final Set<String> COLUMNS =
      Set.of(QUESTION, INDICATOR, TOOL, PART, MEASURE, AREA, LEVEL, CHANGE_FROM_PREVIOUS);

  @Override
  public void check(CheckedSite site, Problems problems) {
    for (var document : site.sources().documents()) {
      for (var segment : document.body()) {
        if (segment instanceof Document.Macro macro) {
          new MacroCheck(site, macro, problems).check(document.year(macro));
        }
      }
    }
  }

  private record MacroCheck(CheckedSite site, Document.Macro macro, Problems problems) {

    void check(Optional<Integer> year) {
      macro.attributes().keySet().stream()
          .filter(key -> !ATTRIBUTES.contains(key))
          .forEach(key -> add(MACRO_ATTRIBUTE_UNKNOWN, key, macro.name(), "year"));
      var name = MacroName.of(macro.name()).orElseThrow();
      switch (name) {
        case DATASET -> checkDataset();
        case PAGE -> checkPage();
        default -> checkFigure(name, year);
      }
    }

    private void checkDataset() {
      var datasets = site.completed().tables().keySet();
      if (!datasets.contains(macro.target())) {
        add(MACRO_TARGET_UNKNOWN, words(macro), datasets);
      }
    }

    private void checkPage() {
      // A table that could not be read has no pages.
      if (!site.pages().has(macro.page()) && !UnreadRows.isAny(problems)) {
        add(MACRO_TARGET_UNKNOWN, words(macro), nearestPages(site.pages(), macro.page()));
      }
    }

    private void checkFigure(MacroName name, Optional<Integer> year) {
      if (year.isEmpty()) {
        add(MACRO_WITHOUT_YEAR, words(macro), example(name));
        return;
      }
      boolean isFound =
          FiscalYear.isPlausible(year.get())
              && finds(site.figures(), name, macro.target(), new FiscalYear(year.get()));
      if (!isFound) {
        checkTarget(name, year.get().toString());
      }
    }

    /** The same with the newest year that has it; with any, where none has. */
    private String example(MacroName name) {
      var year =
          site.sources().catalogues().keySet().stream()
              .filter(known -> finds(site.figures(), name, macro.target(), known))
              .max(Comparator.naturalOrder())
              .orElse(site.sources().catalogues().lastKey());
      return words(macro).replace("[]", "[year=" + year + "]");
    }

    private void checkTarget(MacroName name, String year) {
      var dataset = dataset(name, macro.target());
      if (dataset.isEmpty()) {
        add(MACRO_TARGET_UNKNOWN, words(macro), expected(name));
      } else if (!UnreadRows.isAnyOf(dataset, COLUMNS, problems)) {
        add(MACRO_TARGET_UNKNOWN, words(macro), "", year, dataset);
      }
    }

    private void add(Rule rule, Object... args) {
      problems.add(rule, Location.of(macro.file(), macro.line(), macro.column()), args);
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
  private static String nearestPages(PageTree pages, String path) {
    var nearest = EditDistance.nearest(path, pages.paths());
    return nearest.isEmpty()
        ? String.join(", ", pages.paths().stream().filter(name -> name.matches("[^/]+")).toList())
        : nearest;
  }

  private static boolean finds(Figures figures, MacroName name, String target, FiscalYear year) {
    return switch (name) {
      case SCORE -> figures.score(year, target).isPresent();
      case CHANGE -> figures.change(year, target).filter(f -> f.value().isPresent()).isPresent();
      case COUNT -> figures.count(year, target).isPresent();
      case WEIGHT -> figures.weight(year, target).isPresent();
      case THRESHOLD -> figures.threshold(year, target).isPresent();
      case ITEM -> figures.find("ita-question-scores", year, QUESTION, target).isPresent();
      case MEASURE -> figures.find("ita-measures", year, MEASURE, target).isPresent();
      case QUESTIONS -> figures.find("ita-analyses", year, AREA, target).isPresent();
      case MEASURES -> figures.find("ita-measures", year, AREA, target).isPresent();
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
}

package org.prongsai.catalogue;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.prongsai.model.Catalogue;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/**
 * Checks that the levels of a year are listed best first, since the first one reached counts, and
 * that each states a minimum for every single score or for none, and that each total has a level.
 */
record LevelOrder(List<CatalogueRow> levels, Problems problems) {

  private static final String MINIMUM = "minimum";
  private static final String MAXIMUM = "maximum";
  private static final String EVERY_MINIMUM = "every_score_minimum";
  private static final String EVERY_OF = "every_score_of";

  // Totals have two decimals.
  private static final BigDecimal LEAST_STEP = new BigDecimal("0.01");
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  LevelOrder(CatalogueDraft draft, Problems problems) {
    this(draft.rows(CatalogueList.LEVELS), problems);
  }

  void check() {
    var above = HUNDRED;
    var name = "";
    for (var level : levels) {
      var minimum = level.number(MINIMUM);
      var least = minimum.orElse(BigDecimal.ZERO);
      if (least.compareTo(above) > 0) {
        refuse(level, MINIMUM, "0", above.toPlainString(), name);
      } else if (level.number(MAXIMUM).filter(most -> most.compareTo(least) < 0).isPresent()) {
        refuse(level, MAXIMUM, least.toPlainString(), "100", "");
      }
      boolean isLast = level == levels.get(levels.size() - 1);
      if (minimum.isEmpty() && !isLast && !level.isRefused(MINIMUM)) {
        problems.add(Rule.CELL_REQUIRED, level.at(MINIMUM), "", MINIMUM);
      }
      above = minimum.orElse(above);
      name = level.text("level");
      requireBoth(level, EVERY_MINIMUM, EVERY_OF);
      requireBoth(level, EVERY_OF, EVERY_MINIMUM);
    }
    if (!problems.hasErrors()) {
      levels.forEach(this::checkNeighbour);
    }
  }

  /** Between the totals of a level and those above there is none without a level, or with two. */
  private void checkNeighbour(CatalogueRow level) {
    var most = level.number(MAXIMUM);
    var any = next(level, other -> true);
    if (most.isEmpty() || any.isEmpty()) {
      return;
    }
    // What asks for more than a total leaves some totals to the level below it.
    var low = lastBelow(any.get());
    var high = next(level, other -> other.text(EVERY_MINIMUM).isEmpty()).map(LevelOrder::lastBelow);
    boolean isGap = most.get().compareTo(low) < 0;
    boolean isOverlap = high.filter(top -> most.get().compareTo(top) > 0).isPresent();
    if ((isGap || isOverlap) && (level.isOfSite() || !any.get().isOfSite())) {
      var top = high.map(BigDecimal::toPlainString).orElse("100");
      level.report(
          Rule.VALUE_DISAGREES,
          MAXIMUM,
          problems,
          low.toPlainString().equals(top) ? top : low.toPlainString() + "–" + top);
    } else if (isGap || isOverlap) {
      var next = most.get().add(LEAST_STEP).toPlainString();
      refuse(any.get(), MINIMUM, next, next, "");
    }
  }

  /** The level of the least total that is above that of a level. */
  private Optional<CatalogueRow> next(CatalogueRow level, Predicate<CatalogueRow> which) {
    var least = level.number(MINIMUM).orElse(BigDecimal.ZERO);
    return levels.stream()
        .filter(other -> other.number(MINIMUM).filter(m -> m.compareTo(least) > 0).isPresent())
        .filter(which)
        .min(Comparator.comparing(other -> other.number(MINIMUM).orElseThrow()));
  }

  private static BigDecimal lastBelow(CatalogueRow level) {
    return level.number(MINIMUM).orElseThrow().subtract(LEAST_STEP);
  }

  /** The greatest total of a level that does not say it. */
  BigDecimal maximum(CatalogueRow level) {
    return next(level, other -> other.text(EVERY_MINIMUM).isEmpty())
        .map(LevelOrder::lastBelow)
        .orElse(HUNDRED);
  }

  /** What a level asks for is a figure of the year, of a list or a combination. */
  void checkFigures(Catalogue catalogue, List<CatalogueRow> combinations) {
    var known = FigureIds.of(catalogue, combinations).inputs();
    for (var level : levels) {
      for (var figure : level.words(EVERY_OF)) {
        if (!known.contains(figure)) {
          problems.add(
              Rule.CATALOGUE_REFERENCE,
              level.at(EVERY_OF),
              figure,
              "tools.csv, indicators.csv, sub-indicators.csv, questions.csv, combination.csv",
              known);
        }
      }
    }
  }

  private void refuse(CatalogueRow level, String column, Object... limits) {
    level.report(Rule.NUMBER_OUT_OF_RANGE, column, problems, limits);
  }

  private void requireBoth(CatalogueRow level, String one, String other) {
    boolean lacks = !level.text(one).isEmpty() && level.text(other).isEmpty();
    if (lacks && !level.isRefused(other)) {
      problems.add(Rule.CELL_REQUIRED, level.at(other), "", other);
    }
  }
}

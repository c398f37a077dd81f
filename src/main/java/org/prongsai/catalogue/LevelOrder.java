package org.prongsai.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.prongsai.model.Catalogue;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/**
 * Checks that the levels of a year are listed best first, since the first one reached counts, and
 * that each states a minimum for every single score or for none.
 */
record LevelOrder(List<CatalogueRow> levels, Problems problems) {

  private static final String MINIMUM = "minimum";
  private static final String MAXIMUM = "maximum";
  private static final String EVERY_MINIMUM = "every_score_minimum";
  private static final String EVERY_OF = "every_score_of";

  LevelOrder(CatalogueDraft draft, Problems problems) {
    this(draft.rows(CatalogueList.LEVELS), problems);
  }

  void check() {
    var above = new BigDecimal(100);
    var name = "";
    for (var level : levels) {
      var minimum = level.number(MINIMUM);
      var least = minimum.orElse(BigDecimal.ZERO);
      if (least.compareTo(above) > 0) {
        refuse(level, MINIMUM, "0", above.toPlainString(), name);
      } else if (level.number(MAXIMUM).filter(most -> most.compareTo(least) < 0).isPresent()) {
        refuse(level, MAXIMUM, least.toPlainString(), "100", "");
      }
      above = minimum.orElse(above);
      name = level.text("level");
      requireBoth(level, EVERY_MINIMUM, EVERY_OF);
      requireBoth(level, EVERY_OF, EVERY_MINIMUM);
    }
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
    if (lacks && !problems.hasAt(level.at(other))) {
      problems.add(Rule.CELL_REQUIRED, level.at(other), "", other);
    }
  }
}

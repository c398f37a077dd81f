package org.prongsai.ita.scoring;

import static org.prongsai.columns.ItaReconciliationColumns.*;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Catalogue.Indicator;
import org.prongsai.model.Combination;
import org.prongsai.model.Row;

/** What the columns of a reconciled figure say of it besides numbers: its kind, code and rule. */
record FigureColumns(Catalogue catalogue, ScoreFormulas formulas) {

  FigureColumns(Assessment assessment) {
    this(assessment.catalogue(), assessment.formulas());
  }

  Row of(String figure, Row row) {
    var kind = kind(figure);
    return row.with(FIGURE_KIND, kind)
        .with(CODE, code(figure, kind))
        .with(RULE_BASIS, basis(figure).map(Basis::code).orElse(""));
  }

  private String kind(String figure) {
    if (figure.equals(LevelDecision.TOTAL) || figure.equals(LevelDecision.LEVEL)) {
      return figure;
    }
    if (catalogue.question(figure).isPresent()) {
      return "question";
    }
    if (catalogue.scoring().subIndicator(figure).isPresent()) {
      return "sub-indicator";
    }
    if (figure.startsWith(Indicator.PREFIX)) {
      return "indicator";
    }
    return figure.contains("-") ? "tool-part" : "tool";
  }

  /** The code by which other datasets know the figure: {@code o17}, {@code 9.2}, {@code 9}. */
  private static String code(String figure, String kind) {
    return switch (kind) {
      case "question", "sub-indicator" -> figure;
      case "indicator" -> figure.substring(Indicator.PREFIX.length());
      case "tool", "tool-part" -> figure.toUpperCase(Locale.ROOT);
      default -> "";
    };
  }

  /**
   * How the rule is known by which a figure follows from others, the least known of several; of a
   * question, that of the rules by which others follow from it.
   */
  private Optional<Basis> basis(String figure) {
    var levels = catalogue.levels().stream().map(Catalogue.Level::basis);
    var bases = figure.equals(LevelDecision.LEVEL) ? levels : rules(figure).map(Combination::basis);
    return bases.max(Comparator.naturalOrder());
  }

  private Stream<Combination> rules(String figure) {
    var own = formulas.ways(figure);
    if (!own.isEmpty()) {
      return own.stream();
    }
    var dependencies = new FigureDependencies(formulas);
    return formulas.figures().stream()
        .filter(other -> dependencies.of(other).contains(figure))
        .flatMap(other -> formulas.ways(other).stream())
        .filter(way -> way.inputs().stream().anyMatch(i -> dependencies.of(i).contains(figure)));
  }
}

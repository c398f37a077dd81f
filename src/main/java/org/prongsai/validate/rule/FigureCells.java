package org.prongsai.validate.rule;

import static org.prongsai.columns.ItaQuestionScoresColumns.QUESTION;
import static org.prongsai.columns.ItaResultsColumns.CHANGE_FROM_PREVIOUS;
import static org.prongsai.columns.ItaResultsColumns.SCORE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prongsai.folder.SiteFolder;
import org.prongsai.ita.scoring.Assessment;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.ita.scoring.PrintedScores;
import org.prongsai.model.Row;
import org.prongsai.problem.Location;
import org.prongsai.text.FiscalYear;
import org.prongsai.validate.table.CheckedRow;
import org.prongsai.validate.table.CheckedTable;

/** The rows of the score tables by the figure that they hold, so that messages can name cells. */
final class FigureCells {

  static final String LEVEL = "level";
  static final String CHANGE = "change";

  private final Map<Figure, CheckedRow> rows = new LinkedHashMap<>();

  /** A figure of a year. */
  record Figure(FiscalYear year, String id) {}

  FigureCells(Map<String, CheckedTable> tables) {
    add(tables.get("ita-results"), row -> LevelDecision.TOTAL);
    add(tables.get("ita-tool-scores"), PrintedScores::toolId);
    add(tables.get("ita-indicator-scores"), PrintedScores::indicatorId);
    add(tables.get("ita-question-scores"), row -> row.text(QUESTION));
  }

  private void add(CheckedTable table, Function<Row, String> id) {
    table.rows().forEach(r -> rows.put(new Figure(r.row().year(), id.apply(r.row())), r));
  }

  void forEach(BiConsumer<Figure, CheckedRow> action) {
    rows.forEach(action);
  }

  /** The place of a figure's cell; the settings where no table has it. */
  Location place(FiscalYear year, String figure) {
    return row(year, figure).map(r -> r.at(field(figure))).orElse(Location.of(SiteFolder.SETTINGS));
  }

  /** The text of a figure's cell as it was found, empty where no table has it. */
  String found(FiscalYear year, String figure) {
    return row(year, figure).map(r -> r.found(field(figure))).orElse("");
  }

  /** Figures with their values and cells: {@code i1 = 99.33 (content/data/….csv C2)}. */
  String cells(FiscalYear year, List<String> figures) {
    return figures.stream()
        .filter(figure -> row(year, figure).isPresent())
        .map(figure -> cell(year, figure))
        .collect(Collectors.joining(", "));
  }

  private String cell(FiscalYear year, String figure) {
    var at = place(year, figure);
    return figure + " = " + found(year, figure) + " (" + at.file() + " " + at.cell() + ")";
  }

  /** The cells that a figure follows from. */
  String sources(Assessment assessment, String figure) {
    var year = assessment.year();
    var printed = new LinkedHashSet<String>();
    for (var input : inputs(assessment, figure)) {
      if (row(year, input).isPresent()) {
        printed.add(input);
      } else {
        printed.addAll(assessment.formulas().leaves(input));
      }
    }
    return cells(year, List.copyOf(printed));
  }

  /** The cells that the change on the year before follows from: the totals of both years. */
  String totals(FiscalYear year) {
    var total = List.of(LevelDecision.TOTAL);
    return cells(year, total) + ", " + cells(year.previous(), total);
  }

  private static List<String> inputs(Assessment assessment, String figure) {
    var inputs = new ArrayList<String>();
    if (figure.equals(LEVEL)) {
      assessment
          .catalogue()
          .levels()
          .forEach(level -> LevelDecision.conditions(level).forEach(c -> inputs.add(c.figure())));
    }
    assessment.formulas().ways(figure).forEach(way -> inputs.addAll(way.inputs()));
    return inputs;
  }

  private Optional<CheckedRow> row(FiscalYear year, String figure) {
    boolean ofResult = figure.equals(LEVEL) || figure.equals(CHANGE);
    return Optional.ofNullable(rows.get(new Figure(year, ofResult ? LevelDecision.TOTAL : figure)));
  }

  private static String field(String figure) {
    return switch (figure) {
      case LEVEL -> LEVEL;
      case CHANGE -> CHANGE_FROM_PREVIOUS;
      default -> SCORE;
    };
  }
}

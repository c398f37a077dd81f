package org.prongsai.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.prongsai.ita.Assessment;
import org.prongsai.ita.Completion;
import org.prongsai.ita.Figures;
import org.prongsai.ita.ImpliedScores;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.SiteFolder;
import org.prongsai.read.Yaml;
import org.prongsai.text.FiscalYear;

/**
 * The printed figures of a year agree with each other by the rules of its catalogue; where they do
 * not, the agency has written down why.
 */
final class ReconciliationRule {

  private static final String DIFFERS = "differs";

  private final Completion.Completed completed;
  private final Map<Cited, CheckedTable.CheckedRow> rows = new LinkedHashMap<>();

  /** A figure of a year. */
  private record Cited(FiscalYear year, String figure) {}

  ReconciliationRule(Completion.Completed completed, Map<String, CheckedTable> tables) {
    this.completed = completed;
    cite(tables.get("ita-results"), row -> "total");
    cite(tables.get("ita-tool-scores"), Figures::toolId);
    cite(tables.get("ita-indicator-scores"), row -> "indicator-" + row.text("indicator"));
    cite(tables.get("ita-question-scores"), row -> row.text("question"));
  }

  private void cite(CheckedTable table, Function<Row, String> figure) {
    table.rows().forEach(r -> rows.put(new Cited(r.row().year(), figure.apply(r.row())), r));
  }

  void check(Optional<Yaml.Mapping> yaml, Settings settings, Problems problems) {
    var differing = new TreeSet<FiscalYear>();
    var used = new ArrayList<Settings.Allowance>();
    for (var row : completed.tables().get("ita-reconciliation").rows()) {
      if (row.text("verdict").equals(DIFFERS)) {
        differing.add(row.year());
        var allowance = allowance(settings, row);
        allowance.ifPresentOrElse(used::add, () -> refuse(row, problems));
      }
    }
    unused(yaml, settings, used, problems);
    completed
        .assessments()
        .forEach(
            (year, assessment) -> {
              refusePartialItems(assessment, problems);
              compareDerived(assessment, problems);
              if (!differing.contains(year)) {
                refuseImpossible(assessment, problems);
              }
            });
  }

  private static Optional<Settings.Allowance> allowance(Settings settings, Row row) {
    return settings.allowances().stream()
        .filter(a -> a.year().equals(row.year()) && a.figure().equals(row.text("figure")))
        .findFirst();
  }

  private void refuse(Row row, Problems problems) {
    var figure = row.text("figure");
    var bounds =
        row.text("recomputed_low").isEmpty()
            ? row.text("recomputed")
            : row.text("recomputed_low") + "–" + row.text("recomputed_high");
    problems.add(
        Rule.FIGURE_DIFFERS,
        place(row.year(), figure),
        figure,
        figure.equals("level") ? resultCell(row.year(), "level") : row.text("published"),
        row.text("recomputed").isEmpty() ? bounds : row.text("recomputed") + " (" + bounds + ")",
        row.text("formula"),
        sources(row.year(), figure));
  }

  private String resultCell(FiscalYear year, String field) {
    return Optional.ofNullable(rows.get(new Cited(year, "total")))
        .map(row -> row.found(field))
        .orElse("");
  }

  private Location place(FiscalYear year, String figure) {
    boolean ofResult = figure.equals("level") || figure.equals("change");
    var row = rows.get(new Cited(year, ofResult ? "total" : figure));
    var field = figure.equals("level") ? "level" : ofResult ? "change_from_previous" : "score";
    return row == null ? Location.of(SiteFolder.SETTINGS) : row.at(field);
  }

  /** The cells that a figure follows from, each as file and cell. */
  private String sources(FiscalYear year, String figure) {
    var places = new ArrayList<String>();
    for (var input : inputs(year, figure)) {
      var row = rows.get(new Cited(year, input));
      if (row != null) {
        var at = row.at("score");
        places.add(input + " = " + row.found("score") + " (" + at.file() + " " + at.cell() + ")");
      }
    }
    return String.join(", ", places);
  }

  private List<String> inputs(FiscalYear year, String figure) {
    var assessment = completed.assessments().get(year);
    if (assessment == null) {
      return List.of("total");
    }
    var inputs = new ArrayList<String>();
    if (figure.equals("level")) {
      inputs.addAll(List.of("total", "iit", "eit-1", "eit-2", "oit"));
    }
    assessment.rules().ways(figure).forEach(way -> inputs.addAll(way.inputs()));
    return inputs.stream()
        .flatMap(
            input ->
                rows.containsKey(new Cited(year, input))
                    ? Stream.of(input)
                    : assessment.rules().leaves(input).stream())
        .distinct()
        .toList();
  }

  private void refusePartialItems(Assessment assessment, Problems problems) {
    assessment
        .sheet()
        .printed()
        .forEach(
            (figure, score) -> {
              boolean whole = score.signum() == 0 || score.intValue() == 100;
              if (assessment.rules().isItem(figure) && !whole) {
                var row = rows.get(new Cited(assessment.year(), figure));
                problems.add(Rule.ITEM_SCORE_PARTIAL, row.at("score"), row.found("score"), figure);
              }
            });
  }

  /** A score that the office marked as derived is the one that the search finds. */
  private void compareDerived(Assessment assessment, Problems problems) {
    assessment
        .implied()
        .forced()
        .forEach(
            (item, score) -> {
              var row = rows.get(new Cited(assessment.year(), item));
              if (row != null && row.row().decimal("score").isPresent()) {
                if (row.row().decimal("score").get().compareTo(score) != 0) {
                  problems.add(
                      Rule.VALUE_DISAGREES,
                      row.at("score"),
                      row.found("score"),
                      score.toPlainString());
                }
              }
            });
  }

  private void refuseImpossible(Assessment assessment, Problems problems) {
    if (assessment.implied().verdict() == ImpliedScores.Verdict.IMPOSSIBLE) {
      var figures = assessment.contradiction();
      var cells =
          figures.stream()
              .map(f -> f + " = " + assessment.sheet().score(f).orElseThrow().toPlainString())
              .toList();
      problems.add(
          Rule.SCORES_IMPOSSIBLE,
          place(assessment.year(), figures.get(figures.size() - 1)),
          String.join(", ", cells),
          assessment.year().toString());
    }
  }

  private static void unused(
      Optional<Yaml.Mapping> yaml,
      Settings settings,
      List<Settings.Allowance> used,
      Problems problems) {
    var place =
        yaml.flatMap(y -> y.get("allow"))
            .map(Yaml::location)
            .orElse(Location.of(SiteFolder.SETTINGS));
    settings.allowances().stream()
        .filter(allowance -> !used.contains(allowance))
        .forEach(
            allowance ->
                problems.add(
                    Rule.ALLOWANCE_UNUSED,
                    place,
                    allowance.figure(),
                    allowance.year().toString()));
  }
}

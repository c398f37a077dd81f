package org.prongsai.render.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.prongsai.columns.ItaQuestionScoresColumns;
import org.prongsai.model.Basis;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.LatestYears;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;
import org.prongsai.render.chart.QuestionChart;
import org.prongsai.render.chart.ScoreCharts;

/** All scores of a year: tools, indicators, questions. */
public final class ScoresPage implements PageType {

  private static final String[] DATASETS = {
    "ita-tool-scores", "ita-indicator-scores", "ita-question-scores"
  };

  @Override
  public PageDescription description() {
    return PageDescription.eachYear("%s/scores", DATASETS)
        .heading("heading.scores")
        .label("nav.scores")
        .source("source.scores")
        .inMenu(LatestYears::result);
  }

  @Override
  public List<String> scripts(Scope scope) {
    return new WhatIfSection(scope).hasControls() ? List.of("what-if.js") : List.of();
  }

  @Override
  public List<Section> sections(Scope scope) {
    var tables = new ScoreTables(scope, scope.year());
    var charts = new ScoreCharts(scope, scope.year());
    var links = new Part.Links(beside(scope));
    var sections =
        new Sections(scope)
            .add("tools", "scores.tools", charts.tools(), tables.tools(), links)
            .add("indicators", "scores.indicators", charts.indicators(), tables.indicators())
            .addAll(new WhatIfSection(scope).sections());
    for (var tool : List.of("IIT", "EIT", "OIT")) {
      var table = tables.questions(tool);
      if (!table.rows().isEmpty()) {
        var parts = new ArrayList<Part>(List.of(table));
        if (tool.equals("OIT") ? isScoringKnown(scope) : hasOwnWords(scope, tool)) {
          parts.add(0, scope.lead("scores.questions-lead." + tool));
        }
        new QuestionChart(scope, scope.year()).of(tool).ifPresent(chart -> parts.add(0, chart));
        sections.add(
            new Section(
                "questions-" + tool.toLowerCase(Locale.ROOT),
                scope.say("scores.questions", scope.say("tool." + tool)),
                parts,
                ""));
      }
    }
    return sections.narrative().data(DATASETS).list();
  }

  private static boolean isScoringKnown(Scope scope) {
    return scope.catalogue(scope.year()).filter(year -> year.scoring().isKnown()).isPresent();
  }

  /** Whether a name is not from the document of the assessment; the lead says whose it is. */
  private static boolean hasOwnWords(Scope scope, String tool) {
    return scope.rows("ita-question-scores", scope.year()).stream()
        .filter(row -> row.text(ItaQuestionScoresColumns.TOOL).equals(tool))
        .filter(row -> !row.localized(ItaQuestionScoresColumns.NAME).isEmpty())
        .anyMatch(
            row -> !row.text(ItaQuestionScoresColumns.NAME_BASIS).equals(Basis.STATED.code()));
  }

  /** What looks at the same scores in another way. */
  private static List<Part.LinkEntry> beside(Scope scope) {
    var links = new YearLinks(scope);
    return Stream.concat(
            links.to("reconciliation", scope.year() + "/reconciliation"),
            links.to("years", "years"))
        .toList();
  }
}

package org.prongsai.render.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.Narrative;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;
import org.prongsai.render.chart.ScoreCharts;

/** The scores of a year in brief: tools, indicators, the level, and the way to each question. */
public final class ScoresPage implements PageType {

  static final String[] DATASETS = {
    "ita-tool-scores", "ita-indicator-scores", "ita-question-scores"
  };

  @Override
  public PageDescription description() {
    return PageDescription.eachYear("%s/scores", DATASETS)
        .heading("heading.scores")
        .label("nav.scores")
        .source("source.scores");
  }

  @Override
  public String shareTitle(Scope scope, String heading) {
    return YearResult.headline(scope, scope.year()).orElse(heading);
  }

  @Override
  public List<Section> sections(Scope scope) {
    var tables = new ScoreTables(scope, scope.year());
    var charts = new ScoreCharts(scope, scope.year());
    var links = new Part.Links(beside(scope));
    var tools = Part.Fold.of(scope.say("scores.tools-as-table"), tables.tools());
    var indicators = Part.Fold.of(scope.say("scores.as-table"), tables.indicators());
    return new Sections(scope)
        .add(total(scope))
        .add("tools", "scores.tools", charts.tools(), tools, links)
        .add("indicators", "scores.indicators", charts.indicators(), indicators)
        .addAll(new WhatIfSection(scope).brief())
        .add(questions(scope))
        .addAll(new Narrative(scope).section().stream().map(Section::fold).toList())
        .data(DATASETS)
        .list();
  }

  /** The overall score and the level, under a heading that says them. */
  private static Optional<Section> total(Scope scope) {
    return YearResult.headline(scope, scope.year())
        .map(
            words ->
                new Section("total", words, new YearResult(scope, scope.year()).meaning(), ""));
  }

  /** The questions of each tool as a grid; what they are about stands on the page of questions. */
  private static Optional<Section> questions(Scope scope) {
    var grids = new QuestionGrids(scope).all();
    if (grids.isEmpty()) {
      return Optional.empty();
    }
    var parts = new ArrayList<Part>(grids);
    parts.add(new Part.Links(List.of(QuestionsPage.link(scope))));
    return Optional.of(new Section("questions", scope.say("scores.questions-heading"), parts, ""));
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

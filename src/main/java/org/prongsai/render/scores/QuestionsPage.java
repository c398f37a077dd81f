package org.prongsai.render.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.prongsai.columns.ItaQuestionScoresColumns;
import org.prongsai.model.Basis;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;
import org.prongsai.render.chart.QuestionChart;

/** The score of every question of a year with what it is about. */
public final class QuestionsPage implements PageType {

  private static final String DATASET = "ita-question-scores";

  @Override
  public PageDescription description() {
    return PageDescription.eachYear("%s/scores/questions", DATASET)
        .heading("heading.questions")
        .source("source.scores");
  }

  /** The way to the page from another one of the year. */
  static Part.LinkEntry link(Scope scope) {
    return Part.LinkEntry.of(
        scope.link(
            scope.say("heading.questions", scope.year()), scope.year() + "/scores/questions"),
        scope.say("scores.questions-about"));
  }

  @Override
  public List<Section> sections(Scope scope) {
    var tables = new ScoreTables(scope, scope.year());
    var grids = new QuestionGrids(scope);
    var sections = new Sections(scope);
    for (var tool : QuestionGrids.TOOLS) {
      var table = tables.questions(tool);
      if (!table.rows().isEmpty()) {
        var chart = new QuestionChart(scope, scope.year()).of(tool);
        var parts = new ArrayList<Part>();
        chart.ifPresent(parts::add);
        if (tool.equals("OIT") ? isScoringKnown(scope) : hasOwnWords(scope, tool)) {
          parts.add(scope.lead("scores.questions-lead." + tool));
        }
        var words = scope.say("scores.questions-as-table", table.rows().size());
        parts.add(chart.isPresent() ? Part.Fold.of(words, table) : table);
        var section =
            new Section(
                "questions-" + tool.toLowerCase(Locale.ROOT),
                scope.say("scores.questions", scope.say("tool." + tool)),
                parts,
                "");
        sections.add(chart.isPresent() ? section : section.fold(grids.brief(tool)));
      }
    }
    return sections.data(DATASET).list();
  }

  private static boolean isScoringKnown(Scope scope) {
    return scope.catalogue(scope.year()).filter(year -> year.scoring().isKnown()).isPresent();
  }

  /** Whether a name is not from the document of the assessment; the lead says whose it is. */
  private static boolean hasOwnWords(Scope scope, String tool) {
    return scope.rows(DATASET, scope.year()).stream()
        .filter(row -> row.text(ItaQuestionScoresColumns.TOOL).equals(tool))
        .filter(row -> !row.localized(ItaQuestionScoresColumns.NAME).isEmpty())
        .anyMatch(
            row -> !row.text(ItaQuestionScoresColumns.NAME_BASIS).equals(Basis.STATED.code()));
  }
}

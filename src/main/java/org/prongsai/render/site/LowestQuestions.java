package org.prongsai.render.site;

import static org.prongsai.columns.ItaQuestionScoresColumns.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.render.Scope;
import org.prongsai.render.scores.FigureLinks;
import org.prongsai.render.scores.FigureNames;
import org.prongsai.render.scores.ScoreTables;
import org.prongsai.text.FiscalYear;

/** What people answered worst of in the surveys of a year: the questions with the lowest score. */
record LowestQuestions(Scope scope, FiscalYear year) {

  // With more of them none stands out.
  private static final int FEW = 3;

  /** Nothing where no score of a survey's question is known, or too many share the lowest. */
  Optional<Section> section() {
    var scored =
        scope.rows("ita-question-scores", year).stream()
            .filter(row -> row.decimal(SCORE).isPresent() && isOfSurvey(row))
            .toList();
    var least = scored.stream().map(LowestQuestions::score).min(BigDecimal::compareTo);
    var lowest = scored.stream().filter(row -> isEqual(score(row), least)).toList();
    return lowest.isEmpty() || lowest.size() > FEW || lowest.size() == scored.size()
        ? Optional.empty()
        : Optional.of(section(lowest));
  }

  private Section section(List<Row> lowest) {
    var ways = new ArrayList<Part.LinkEntry>();
    for (var link : scope.linkIf(scope.say("home.survey-link"), "survey")) {
      ways.add(Part.LinkEntry.of(link));
    }
    return Section.of(
        "lowest",
        scope.say("home.lowest", lowest.size()),
        new Part.Cards(lowest.stream().map(this::card).toList()),
        new Part.Links(ways));
  }

  private Part.Card card(Row row) {
    var code = row.text(QUESTION);
    var names = new FigureNames(scope, year);
    boolean isBelow = new ScoreTables(scope, year).isBelow(score(row));
    return new Part.Card(
        "",
        names.name(code),
        new FigureLinks(scope, year).href(code),
        Phrase.of(scope.say("home.lowest-score", score(row), 100, survey(names.tool(code)))),
        scope.say("home.lowest-note", code, scope.format().shortYear(year)),
        isBelow ? "warn" : "");
  }

  /** Whose opinion a survey asks for, in words of every day. */
  private String survey(String tool) {
    var key = "home.survey." + tool;
    return scope.messages().has(key) ? scope.say(key) : tool;
  }

  private boolean isOfSurvey(Row row) {
    return scope
        .catalogue(year)
        .flatMap(catalogue -> catalogue.question(row.text(QUESTION)))
        .filter(question -> !question.isItem())
        .isPresent();
  }

  private static BigDecimal score(Row row) {
    return row.decimal(SCORE).orElseThrow();
  }

  private static boolean isEqual(BigDecimal score, Optional<BigDecimal> other) {
    return other.filter(least -> least.compareTo(score) == 0).isPresent();
  }
}

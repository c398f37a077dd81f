package org.prongsai.render.scores;

import static org.prongsai.columns.ItaQuestionScoresColumns.NAME;
import static org.prongsai.columns.ItaQuestionScoresColumns.QUESTION;
import static org.prongsai.columns.ItaResultsColumns.*;
import static org.prongsai.columns.ItaToolScoresColumns.PART;
import static org.prongsai.columns.ItaToolScoresColumns.TOOL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Row;
import org.prongsai.page.Chart;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.render.Scope;
import org.prongsai.render.chart.ScoreCharts;
import org.prongsai.text.FiscalYear;

/**
 * The result of a year at a glance: score, level, comparison with pass mark and previous year, and
 * the scores by tool.
 */
public record YearResult(Scope scope, FiscalYear year, Row row) {

  private static final int FEW = 3;

  public YearResult(Scope scope, FiscalYear year) {
    this(scope, year, scope.figures().result(year).orElseThrow());
  }

  public Part.Hero hero() {
    var links = new ArrayList<Link>();
    links.addAll(zeroItems());
    links.addAll(measures());
    links.addAll(scope.linkIf(scope.say("home.scores-link"), year + "/scores"));
    links.addAll(scope.linkIf(scope.say("home.analysis-link"), year + "/analysis"));
    links.addAll(years());
    return new Part.Hero(
        scope.score(row.decimal(SCORE)),
        scope.say("home.out-of", 100),
        scope.derivedNote(row),
        scope.say("home.level"),
        row.localized(LEVEL).in(scope.language()),
        verdict(),
        Stream.of(new ScoreCharts(scope, year).tools())
            .filter(Chart.class::isInstance)
            .map(Chart.class::cast)
            .toList(),
        links);
  }

  /** The years side by side, once there is more than one. */
  private List<Link> years() {
    return scope.figures().table("ita-results").years().size() > 1
        ? scope.linkIf(scope.say("years.link"), "years")
        : List.of();
  }

  /** What scored nothing, named as long as it can be taken in at a glance. */
  private List<Link> zeroItems() {
    var items = scope.figures().zeroItems(year);
    if (items.isEmpty()) {
      return List.of();
    }
    var count = scope.count(items.size());
    var names =
        items.stream().map(this::named).collect(Collectors.joining(scope.say("list.comma")));
    var words =
        items.size() > FEW
            ? scope.say("home.zero-many", scope.count(0), count)
            : scope.say("home.zero-link", scope.count(0), count, names);
    return scope.linkIf(words, "ita/" + year);
  }

  private String named(Row item) {
    return (item.text(QUESTION) + " " + scope.phrase(item.localized(NAME)).text()).strip();
  }

  /** The newest plan, which the newest result led to. */
  private List<Link> measures() {
    return scope
        .years()
        .plan()
        .filter(plan -> scope.years().result().equals(Optional.of(year)))
        .map(
            plan ->
                scope.linkIf(
                    scope.say(
                        "home.measures-link",
                        scope.figures().count(plan, "measures").orElse(0),
                        scope.format().shortYear(plan)),
                    plan + "/measures"))
        .orElse(List.of());
  }

  /**
   * Sentences after the level: what is missing since, against the mark, against last year, what is
   * below and what is zero.
   */
  private List<String> verdict() {
    var mark = row.decimal(PASS_MARK).map(score -> scope.say("verdict.mark", score));
    var sentences = new ArrayList<String>();
    if (scope.years().result().equals(Optional.of(year))) {
      sentences.addAll(new MissingResults(scope).sentences());
    }
    Stream.of(mark, rank(), change(), below()).flatMap(Optional::stream).forEach(sentences::add);
    return sentences;
  }

  /** Which of the levels of the year it is, best first. */
  private Optional<String> rank() {
    var levels = scope.catalogue(year).map(Catalogue::levels).orElse(List.of());
    var names = levels.stream().map(level -> level.name().in(scope.language())).toList();
    var codes = levels.stream().map(Catalogue.Level::level).toList();
    int place = codes.indexOf(row.text(LEVEL));
    boolean confirmed = levels.stream().noneMatch(level -> level.basis() == Basis.RECALLED);
    return place < 0 || names.stream().anyMatch(String::isEmpty)
        ? Optional.empty()
        : Optional.of(
            scope.say(
                confirmed ? "home.level-rank" : "home.level-rank-unconfirmed",
                place + 1,
                names.size(),
                names.get(0),
                names.get(names.size() - 1)));
  }

  private Optional<String> change() {
    return row.decimal(CHANGE_FROM_PREVIOUS)
        .map(
            change ->
                scope.say(
                    change.signum() > 0
                        ? "verdict.higher"
                        : change.signum() < 0 ? "verdict.lower" : "verdict.same",
                    scope.format().year(year.previous()),
                    change.abs()))
        .map(words -> caveat().map(caveat -> words + " " + caveat).orElse(words));
  }

  private Optional<String> caveat() {
    return new AssessmentChanges(scope).caveat(year.previous(), year);
  }

  private Optional<String> below() {
    var tables = new ScoreTables(scope, year);
    var scored =
        scope.rows("ita-tool-scores", year).stream()
            .filter(r -> r.decimal(SCORE).isPresent())
            .toList();
    var low = scored.stream().filter(r -> tables.isBelow(r.decimal(SCORE).orElseThrow())).toList();
    if (scored.isEmpty() || row.decimal(PASS_MARK).isEmpty()) {
      return Optional.empty();
    }
    var mark = scope.format().score(row.decimal(PASS_MARK).orElseThrow());
    if (low.isEmpty()) {
      return Optional.of(scope.say("verdict.none-below", mark));
    }
    var names = String.join(scope.say("list.comma"), low.stream().map(this::shortName).toList());
    return Optional.of(scope.say("verdict.below", scored.size(), names, mark));
  }

  private String shortName(Row tool) {
    return scope.tool(tool.text(TOOL), tool.whole(PART));
  }
}

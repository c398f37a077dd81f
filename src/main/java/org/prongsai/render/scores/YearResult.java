package org.prongsai.render.scores;

import static org.prongsai.columns.ItaResultsColumns.*;
import static org.prongsai.columns.ItaToolScoresColumns.PART;
import static org.prongsai.columns.ItaToolScoresColumns.TOOL;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Row;
import org.prongsai.page.Chart;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.Scope;
import org.prongsai.render.chart.ScoreCharts;
import org.prongsai.text.AgencyName;
import org.prongsai.text.FiscalYear;

/**
 * The result of a year at a glance: score, level, comparison with pass mark and previous year, and
 * the scores by tool.
 */
public record YearResult(Scope scope, FiscalYear year, Row row) {

  public YearResult(Scope scope, FiscalYear year) {
    this(scope, year, scope.figures().result(year).orElseThrow());
  }

  public Part.Hero hero() {
    var links = new ArrayList<Link>();
    links.addAll(scope.linkIf(scope.say("home.scores-link"), year + "/scores"));
    if (row.decimal(CHANGE_FROM_PREVIOUS).isPresent()) {
      links.addAll(scope.linkIf(scope.say("years.link"), "years"));
    }
    var level = row.localized(LEVEL).in(scope.language());
    return new Part.Hero(
        scope.score(row.decimal(SCORE)),
        scope.say("home.out-of", 100),
        scope.derivedNote(row),
        level.isEmpty() ? "" : scope.say("home.level"),
        level,
        rank().orElse(""),
        verdict(),
        Stream.of(new ScoreCharts(scope, year).tools())
            .filter(Chart.class::isInstance)
            .map(Chart.class::cast)
            .toList(),
        links,
        List.of());
  }

  /** The result as a headline; nothing where there is no score. */
  public static Optional<String> headline(Scope scope, FiscalYear year) {
    return scope
        .figures()
        .result(year)
        .filter(row -> row.decimal(SCORE).isPresent())
        .map(row -> new YearResult(scope, year, row).headline());
  }

  private String headline() {
    var agency = AgencyName.shortForm(scope.settings().agencyName().in(scope.language()));
    var score = scope.score(row.decimal(SCORE));
    var note = scope.derivedNote(row);
    if (!note.isEmpty()) {
      return scope.say("share.computed", agency, score, 100, year, note);
    }
    var level = row.localized(LEVEL).in(scope.language());
    return level.isEmpty()
        ? scope.say("share.score", agency, score, 100, year)
        : scope.say("share.result", agency, score, 100, year, level);
  }

  /** What a search engine is told: not the score, which the title says, but what was worst. */
  public Section summary() {
    var zeros = scope.figures().zeroItems(year).size();
    var all = scope.figures().count(year, "items").orElse(0);
    var lines =
        Stream.of(
            worst(),
            Optional.of(zeros > 0 && all > 0 ? scope.say("share.zeros", zeros, 0, all) : ""),
            scope
                .years()
                .result()
                .filter(year::equals)
                .flatMap(newest -> new MissingResults(scope).years()));
    return new Section(
        "summary",
        "",
        lines
            .flatMap(Optional::stream)
            .filter(w -> !w.isEmpty())
            .map(w -> (Part) Part.Lead.of(w))
            .toList(),
        "");
  }

  private Optional<Row> lowestTool() {
    return scope.rows("ita-tool-scores", year).stream()
        .filter(tool -> tool.decimal(SCORE).isPresent())
        .min(Comparator.comparing(tool -> tool.decimal(SCORE).orElseThrow()));
  }

  /** The lowest of the scores by tool, in words of every day. */
  private Optional<String> worst() {
    return lowestTool()
        .map(tool -> scope.say("share.worst", gloss(tool), tool.decimal(SCORE).orElseThrow()));
  }

  private String gloss(Row tool) {
    int part = tool.whole(PART);
    return part > 0 ? survey(tool.text(TOOL), part) : shortName(tool);
  }

  private String survey(String tool, int part) {
    return scope.say("home.survey-part", scope.say("home.survey." + tool), part);
  }

  /** The same in few words. */
  public Optional<String> lowest() {
    return lowestTool()
        .map(tool -> scope.say("share.lowest", shortName(tool), tool.decimal(SCORE).orElseThrow()));
  }

  /** How many items scored nothing; which, and why, is told where this leads. */
  private List<Link> zeroItems() {
    var items = scope.figures().zeroItems(year);
    return items.isEmpty()
        ? List.of()
        : scope.linkIf(scope.say("home.zero", 0, items.size()), "ita/" + year);
  }

  /** How the total compares with last year's, with what stands against comparing them. */
  public Optional<Part> comparison() {
    return change().map(Part.Lead::of);
  }

  /** What the total and the level mean, one sentence after the other; nothing without rules. */
  List<Part> meaning() {
    var sentences = verdict().stream().filter(one -> one.href().isEmpty()).map(Link::label);
    var words = sentences.collect(Collectors.joining(" "));
    return words.isEmpty() ? List.of() : List.of(Part.Lead.of(words));
  }

  /**
   * Sentences after the level: what the mark is, what the next level lacks, what scored nothing.
   */
  private List<Link> verdict() {
    var mark = row.decimal(PASS_MARK).map(score -> scope.say("verdict.mark", score));
    var sentences = new ArrayList<Link>();
    if (row.text(STATUS).equals("stated")) {
      sentences.addAll(scope.linkIf(scope.say("home.as-printed"), year + "/scores"));
    }
    Stream.of(mark, nextLevel().or(this::below))
        .flatMap(Optional::stream)
        .map(words -> Link.of(words, ""))
        .forEach(sentences::add);
    sentences.addAll(zeroItems());
    return sentences;
  }

  /**
   * What the total would be if the items that scored nothing had full marks, and whose sum it is.
   */
  public Optional<String> withoutZeros() {
    return scope
        .figures()
        .assessment(year)
        .filter(found -> found.whatIf().isPossible() && !scope.figures().zeroItems(year).isEmpty())
        .map(found -> new FixRanking(scope, found))
        .flatMap(FixRanking::inBrief)
        .map(words -> words + " (" + scope.say("note.derived") + ")");
  }

  /** Why the level is not the next better one; nothing where the rules do not give this level. */
  private Optional<String> nextLevel() {
    return scope
        .figures()
        .assessment(year)
        .filter(found -> found.whatIf().isPossible())
        .flatMap(found -> nextLevel(found.catalogue(), found.whatIf().of(Map.of()).level()));
  }

  private Optional<String> nextLevel(Catalogue catalogue, LevelDecision.Reached reached) {
    boolean same = reached.level().filter(l -> l.level().equals(row.text(LEVEL))).isPresent();
    if (!same || reached.missed().isEmpty()) {
      return Optional.empty();
    }
    var next = reached.missed().get(reached.missed().size() - 1);
    var words = new ScoreWords(scope, catalogue);
    var lacking = next.shortfalls().stream().map(one -> shortfall(words, one)).toList();
    return Optional.of(
        words.marked(
            next.level(),
            scope.say("home.next-level", words.quoted(next.level()), scope.and(lacking))));
  }

  private String shortfall(ScoreWords words, LevelDecision.Shortfall one) {
    var asked =
        words
            .tool(one.figure())
            .filter(tool -> tool.part() > 0)
            .map(tool -> survey(tool.tool(), tool.part()))
            .orElseGet(() -> words.gloss(one.figure()));
    return scope.say("home.shortfall", asked, one.score(), one.minimum());
  }

  /** Which of the levels of the year it is, best first. */
  private Optional<String> rank() {
    var levels = scope.catalogue(year).map(Catalogue::levels).orElse(List.of());
    var names = levels.stream().map(level -> level.name().in(scope.language())).toList();
    var codes = levels.stream().map(Catalogue.Level::level).toList();
    int place = codes.indexOf(row.text(LEVEL));
    return place < 0 || names.stream().anyMatch(String::isEmpty)
        ? Optional.empty()
        : Optional.of(
            scope.say(
                isRankConfirmed() ? "home.level-rank" : "home.level-rank-unconfirmed",
                place + 1,
                names.size()));
  }

  private boolean isRankConfirmed() {
    return scope.catalogue(year).map(Catalogue::levels).orElse(List.of()).stream()
        .noneMatch(level -> level.basis() == Basis.RECALLED);
  }

  private Optional<String> change() {
    return row.decimal(CHANGE_FROM_PREVIOUS)
        .map(this::changeWords)
        .map(words -> words + computedBefore())
        .map(words -> caveat().map(caveat -> words + " " + caveat).orElse(words));
  }

  private String changeWords(BigDecimal change) {
    return scope.say(
        change.signum() > 0
            ? "verdict.higher"
            : change.signum() < 0 ? "verdict.lower" : "verdict.same",
        scope.format().year(year.previous()),
        change.abs());
  }

  /** That the total of the year before is no result of an assessment, where it is none. */
  private String computedBefore() {
    return scope
        .figures()
        .result(year.previous())
        .filter(before -> !scope.derivedNote(before).isEmpty())
        .map(before -> " " + scope.say("verdict.computed-before"))
        .orElse("");
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

package org.prongsai.render.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;
import org.prongsai.render.scores.AssessmentChanges;
import org.prongsai.render.scores.FigureNames;
import org.prongsai.render.scores.MissingResults;
import org.prongsai.text.FiscalYear;

/** What stands on the page of all years: their results side by side. */
final class YearComparisonSections {

  private final Scope scope;
  private final YearFigures figures;
  private final AssessmentChanges breaks;
  private final YearComparisonTables tables;

  YearComparisonSections(Scope scope) {
    this.scope = scope;
    this.figures = new YearFigures(scope.figures());
    this.breaks = new AssessmentChanges(scope);
    this.tables = new YearComparisonTables(scope, figures);
  }

  List<Section> all() {
    return new Sections(scope)
        .opening("answer", answer())
        .add(overall())
        .add(indicators())
        .addAll(new ChangesSection(scope, figures, breaks).section())
        .add(new CoverageSection(scope, figures).section())
        .narrative()
        .data("ita-results", "ita-tool-scores", "ita-indicator-scores")
        .list();
  }

  /** The newest score against the one before, and whether the two can be compared. */
  private List<Part> answer() {
    var parts = new ArrayList<Part>();
    var scored =
        figures.years().stream()
            .filter(year -> figures.score(year, LevelDecision.TOTAL).isPresent())
            .toList();
    if (scored.size() < 2) {
      parts.add(scope.notice("empty", "years.too-few"));
      return parts;
    }
    var newest = scored.get(scored.size() - 1);
    var before = scored.get(scored.size() - 2);
    parts.add(Part.Lead.of(compared(newest, before)));
    var more = List.of(Link.of(scope.say("years.changes"), "#changes"));
    breaks
        .caveat(before, newest)
        .ifPresent(words -> parts.add(new Part.Notice("info", Phrase.of(words), more)));
    new MissingResults(scope).years().map(Part.Lead::of).ifPresent(parts::add);
    return parts;
  }

  private String compared(FiscalYear newest, FiscalYear before) {
    var now = figures.score(newest, LevelDecision.TOTAL).orElseThrow();
    var then = figures.score(before, LevelDecision.TOTAL).orElseThrow();
    var change = now.score().subtract(then.score());
    var order = change.signum() > 0 ? "higher" : change.signum() < 0 ? "lower" : "same";
    return scope.say(
        "years." + order,
        scope.format().year(newest),
        shown(now),
        scope.format().year(before),
        shown(then),
        change.abs());
  }

  private String shown(YearFigures.Score score) {
    return CoverageSection.shown(scope, score);
  }

  private Section overall() {
    var shown = new ArrayList<String>(List.of(LevelDecision.TOTAL));
    shown.addAll(figures.tools());
    return section("overall", shown, tables.overall(figures.tools()));
  }

  private Optional<Section> indicators() {
    var shown = figures.indicators();
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            section("indicators", shown, tables.indicators(shown))
                .fold(scope.say("years.count", shown.size())));
  }

  private Section section(String id, List<String> shown, TableContext table) {
    var named = shown.stream().map(f -> new YearSlopes.Named(f, title(f))).toList();
    var chart = new YearSlopes(scope, figures, breaks).part(id, named);
    var parts = Stream.concat(chart.stream(), Stream.of(table)).toArray(Part[]::new);
    return scope.section(id, "years." + id, parts);
  }

  /** The name of an indicator, which says what it is about; of a tool its code. */
  private Phrase title(String figure) {
    var names = new FigureNames(scope, tables.newest(figure));
    return figures.indicators().contains(figure)
        ? names.name(figure)
        : Phrase.of(names.brief(figure));
  }
}

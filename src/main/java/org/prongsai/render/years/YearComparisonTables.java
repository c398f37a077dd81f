package org.prongsai.render.years;

import static org.prongsai.columns.ItaResultsColumns.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.page.Phrase;
import org.prongsai.page.Series;
import org.prongsai.page.Series.GridCell;
import org.prongsai.page.Series.GridRow;
import org.prongsai.render.Scope;
import org.prongsai.render.scores.FigureLinks;
import org.prongsai.render.scores.FigureNames;
import org.prongsai.text.FiscalYear;

/** The tables of figures over the years. */
record YearComparisonTables(Scope scope, YearFigures figures) {

  private static final int MOST_LONG_YEARS = 3;
  private static final GridCell NOTHING = new GridCell("", "", "", "");

  /** The overall score with its level, and the tools. */
  Series.Grid overall(List<String> tools) {
    var rows = new ArrayList<GridRow>();
    rows.add(scores(LevelDecision.TOTAL));
    rows.add(row(scope.say("column.level"), this::level));
    rows.add(row(scope.say("column.pass-mark"), this::passMark));
    rows.add(row(scope.say("figure.change"), this::change));
    tools.forEach(tool -> rows.add(scores(tool)));
    return grid(scope.say("years.table-overall"), rows);
  }

  Series.Grid indicators(List<String> indicators) {
    return grid(
        scope.say("years.table-indicators"), indicators.stream().map(this::scores).toList());
  }

  private Series.Grid grid(String caption, List<GridRow> rows) {
    return new Series.Grid(
        caption,
        scope.say("column.figure"),
        figures.years().stream().map(this::header).toList(),
        rows);
  }

  /** The year in full where there is room for it. */
  private String header(FiscalYear year) {
    return isNarrow() ? scope.format().shortYear(year) : scope.format().yearAgain(year);
  }

  private boolean isNarrow() {
    return figures.years().size() > MOST_LONG_YEARS;
  }

  /** A kind of value by year. */
  private interface Values {
    GridCell of(FiscalYear year);
  }

  private GridRow row(String name, Values values) {
    return new GridRow(Phrase.of(name), "", figures.years().stream().map(values::of).toList());
  }

  private GridRow scores(String figure) {
    // The name of the newest year that has the figure.
    var newest = newest(figure);
    var names = new FigureNames(scope, newest);
    boolean shortly = isNarrow() && figures.tools().contains(figure);
    return new GridRow(
        shortly ? Phrase.of(names.brief(figure)) : names.name(figure),
        shortly ? "" : names.note(figure),
        figures.years().stream().map(year -> score(year, figure)).toList());
  }

  /** The newest year that has a score for a figure, else the newest of all. */
  FiscalYear newest(String figure) {
    var years = figures.years();
    for (int i = years.size() - 1; i >= 0; i--) {
      if (figures.score(years.get(i), figure).isPresent()) {
        return years.get(i);
      }
    }
    return years.get(years.size() - 1);
  }

  private GridCell score(FiscalYear year, String figure) {
    var found = figures.score(year, figure);
    if (found.isEmpty()) {
      return NOTHING;
    }
    var score = found.get();
    var shown = scope.format().score(score.score());
    var below = figures.passMark(year).filter(mark -> score.score().compareTo(mark) < 0);
    var notes = new ArrayList<String>();
    below.ifPresent(mark -> notes.add(scope.say("bars.below", mark)));
    if (score.derived()) {
      notes.add(scope.say("note.derived"));
    }
    return new GridCell(
        score
            .otherWay()
            .map(o -> shown + scope.say("range.or") + scope.format().score(o))
            .orElse(shown),
        new FigureLinks(scope, year).href(figure),
        String.join(scope.say("note.and"), notes),
        below.isPresent() ? "below" : "");
  }

  private GridCell level(FiscalYear year) {
    return figures
        .result(year)
        .map(row -> row.localized(LEVEL).in(scope.language()))
        .map(level -> new GridCell(level, "", "", ""))
        .orElse(NOTHING);
  }

  private GridCell passMark(FiscalYear year) {
    return figures
        .passMark(year)
        .map(mark -> new GridCell(scope.format().score(mark), "", "", ""))
        .orElse(NOTHING);
  }

  /** The change on the year before as printed, else the difference of both years' scores. */
  private GridCell change(FiscalYear year) {
    var printed = figures.result(year).flatMap(row -> row.decimal(CHANGE_FROM_PREVIOUS));
    return printed
        .map(change -> new GridCell(scope.format().change(change), "", "", ""))
        .or(() -> difference(year).map(this::computed))
        .orElse(NOTHING);
  }

  private Optional<BigDecimal> difference(FiscalYear year) {
    var before =
        figures.years().contains(year.previous())
            ? figures.score(year.previous(), LevelDecision.TOTAL)
            : Optional.<YearFigures.Score>empty();
    return figures
        .score(year, LevelDecision.TOTAL)
        .flatMap(now -> before.map(b -> now.score().subtract(b.score())));
  }

  private GridCell computed(BigDecimal change) {
    return new GridCell(scope.format().change(change), "", scope.say("note.derived"), "");
  }
}

package org.prongsai.render.years;

import static org.prongsai.columns.ItaResultsColumns.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.Scope;
import org.prongsai.render.scores.FigureLinks;
import org.prongsai.render.scores.FigureNames;
import org.prongsai.text.FiscalYear;

/** The tables of figures over the years. */
record YearComparisonTables(Scope scope, YearFigures figures) {

  private static final int MOST_LONG_YEARS = 3;
  private static final Cell NOTHING = Cell.of("");

  /** The overall score with its level, and the tools. */
  TableContext overall(List<String> tools) {
    var rows = new ArrayList<List<Cell>>();
    rows.add(scores(LevelDecision.TOTAL));
    rows.add(row(scope.say("column.level"), this::level));
    rows.add(row(scope.say("column.pass-mark"), this::passMark));
    rows.add(row(scope.say("figure.change"), this::change));
    tools.forEach(tool -> rows.add(scores(tool)));
    return grid(scope.say("years.table-overall"), rows);
  }

  TableContext indicators(List<String> indicators) {
    return grid(
        scope.say("years.table-indicators"), indicators.stream().map(this::scores).toList());
  }

  private TableContext grid(String caption, List<List<Cell>> rows) {
    var columns = new ArrayList<TableContext.Column>();
    columns.add(new TableContext.Column(scope.say("column.figure"), false));
    figures.years().forEach(year -> columns.add(new TableContext.Column(header(year), true)));
    return new TableContext(caption, columns, rows, false);
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
    Cell of(FiscalYear year);
  }

  private List<Cell> row(String name, Values values) {
    return row(Cell.of(name), values);
  }

  private List<Cell> row(Cell name, Values values) {
    return Stream.concat(Stream.of(name), figures.years().stream().map(values::of)).toList();
  }

  private List<Cell> scores(String figure) {
    // The name of the newest year that has the figure, and the way there: a link that is a number
    // alone would say nothing in a list of links.
    var newest = newest(figure);
    var names = new FigureNames(scope, newest);
    boolean shortly = isNarrow() && figures.tools().contains(figure);
    var name =
        shortly
            ? Cell.of(names.brief(figure))
            : Cell.of(names.name(figure)).withNote(names.note(figure));
    return row(
        name.withHref(new FigureLinks(scope, newest).href(figure)), year -> score(year, figure));
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

  private Cell score(FiscalYear year, String figure) {
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
    var value =
        score
            .otherWay()
            .map(o -> shown + scope.say("range.or") + scope.format().score(o))
            .orElse(shown);
    return Cell.of(value)
        .withNote(String.join(scope.say("note.and"), notes))
        .withTone(below.isPresent() ? "below" : "");
  }

  private Cell level(FiscalYear year) {
    return figures
        .result(year)
        .map(row -> row.localized(LEVEL).in(scope.language()))
        .map(Cell::of)
        .orElse(NOTHING);
  }

  private Cell passMark(FiscalYear year) {
    return figures.passMark(year).map(mark -> Cell.of(scope.format().score(mark))).orElse(NOTHING);
  }

  /** The change on the year before as printed, else the difference of both years' scores. */
  private Cell change(FiscalYear year) {
    var printed = figures.result(year).flatMap(row -> row.decimal(CHANGE_FROM_PREVIOUS));
    return printed
        .map(change -> Cell.of(scope.format().change(change)))
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

  private Cell computed(BigDecimal change) {
    return Cell.of(scope.format().change(change)).withNote(scope.say("note.derived"));
  }
}

package org.prongsai.render.scores;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.Catalogue;
import org.prongsai.model.LocalizedText;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.page.TableContext.Column;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** Tables of the weights and levels that a year's assessment prescribes. */
public record CatalogueTables(Scope scope, FiscalYear year) {

  private static final BigDecimal FULL = new BigDecimal(100);

  /** The weights of the tools of a year's assessment, scores left out. */
  public TableContext weights() {
    var rows = new ArrayList<List<Cell>>();
    for (var tool : scope.site().catalogue(year).map(Catalogue::tools).orElse(List.of())) {
      rows.add(
          List.of(
              Cell.of(scope.phrase(digits(tool.name()))),
              Cell.of(
                  tool.part() == 0
                      ? tool.tool()
                      : tool.tool() + " " + scope.format().count(tool.part())),
              Cell.of(scope.format().plain(tool.weight()))
                  .withNote(scope.basisNote(tool.weightBasis().code()))));
    }
    return TableContext.of(
        scope.say("table.weights", year),
        List.of(
            new Column(scope.say("column.tool"), false),
            new Column(scope.say("column.code"), false),
            new Column(scope.say("column.weight"), true)),
        rows);
  }

  /** The thresholds of the levels, with how each is known. */
  public TableContext levels() {
    var rows = new ArrayList<List<Cell>>();
    for (var level : scope.site().catalogue(year).map(Catalogue::levels).orElse(List.of())) {
      var from = scope.format().score(level.minimum());
      var range =
          level.maximum().compareTo(FULL) == 0
              ? scope.say("level.from", from)
              : scope.say("level.range", from, level.maximum());
      rows.add(
          List.of(
              Cell.of(scope.phrase(level.name())),
              Cell.of(range),
              Cell.of(
                  level
                      .everyScoreMinimum()
                      .map(min -> scope.say("level.every", min))
                      .orElse(scope.say("level.no-condition"))),
              Cell.of(scope.say("basis." + level.basis().code()))));
    }
    return TableContext.of(
        scope.say("table.levels", year),
        scope.columns("column.level", "column.total", "column.condition", "column.basis"),
        rows);
  }

  private LocalizedText digits(LocalizedText text) {
    return new LocalizedText(scope.format().digits(text.th()), text.en());
  }
}

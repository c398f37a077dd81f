package org.prongsai.render.scores;

import java.math.BigDecimal;
import java.util.List;
import org.prongsai.model.Catalogue;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** Tables of the weights and levels that a year's assessment prescribes. */
public record CatalogueTables(Scope scope, FiscalYear year) {

  private static final BigDecimal FULL = new BigDecimal(100);

  /** The weights of the tools of a year's assessment, scores left out. */
  public TableContext weights() {
    return scope
        .table(
            scope.say("table.weights", year),
            scope.catalogue(year).map(Catalogue::tools).orElse(List.of()))
        .column("column.tool", tool -> Cell.of(scope.phrase(scope.digits(tool.name()))))
        .column("column.code", tool -> Cell.of(code(tool)))
        .number(
            "column.weight",
            tool ->
                Cell.of(tool.weight().map(scope.format()::plain).orElse(""))
                    .withNote(weightNote(scope, tool)))
        .build();
  }

  /** How a weight is known; nothing where there is none. */
  static String weightNote(Scope scope, Catalogue.Tool tool) {
    return tool.weight().map(weight -> scope.basisNote(tool.weightBasis().code())).orElse("");
  }

  private String code(Catalogue.Tool tool) {
    return tool.part() == 0 ? tool.tool() : tool.tool() + " " + scope.count(tool.part());
  }

  /** The thresholds of the levels, with how each is known. */
  public TableContext levels() {
    return scope
        .table(
            scope.say("table.levels", year),
            scope.catalogue(year).map(Catalogue::levels).orElse(List.of()))
        .column("column.level", level -> Cell.of(scope.phrase(level.name())))
        .column("column.total", level -> Cell.of(range(level)))
        .column("column.condition", level -> Cell.of(condition(level)))
        .column("column.basis", level -> Cell.of(scope.say("basis." + level.basis().code())))
        .build();
  }

  private String range(Catalogue.Level level) {
    return level.maximum().compareTo(FULL) == 0
        ? scope.say("level.from", level.minimum())
        : scope.say("level.range", level.minimum(), level.maximum());
  }

  private String condition(Catalogue.Level level) {
    return level
        .everyScoreMinimum()
        .map(minimum -> scope.say("level.every", minimum))
        .orElse(scope.say("level.no-condition"));
  }
}

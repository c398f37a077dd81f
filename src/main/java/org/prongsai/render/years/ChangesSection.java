package org.prongsai.render.years;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.page.TableContext.Column;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** What changed in the assessment between the years, in words. */
final class ChangesSection {

  private final Scope scope;
  private final YearFigures figures;
  private final AssessmentChanges breaks;

  ChangesSection(Scope scope, YearFigures figures, AssessmentChanges breaks) {
    this.scope = scope;
    this.figures = figures;
    this.breaks = breaks;
  }

  /** What changed from each year to the next one recorded. */
  List<Section> section() {
    var years = figures.years();
    if (years.size() < 2) {
      return List.of();
    }
    var rows = new ArrayList<List<Cell>>();
    for (int i = years.size() - 1; i > 0; i--) {
      rows.addAll(changes(years.get(i - 1), years.get(i)));
    }
    var table =
        new TableContext(
            scope.say("years.changes"),
            List.of(
                new Column(scope.say("column.years"), false),
                new Column(scope.say("years.column-change"), false),
                new Column(scope.say("column.basis"), false)),
            rows,
            false);
    return List.of(
        Section.of(
            "changes",
            scope.say("years.changes"),
            new Part.Lead(Phrase.of(scope.say("years.changes-lead"))),
            new Part.TablePart(table)));
  }

  private List<List<Cell>> changes(FiscalYear from, FiscalYear to) {
    var years =
        scope.say("years.from-to", scope.format().shortYear(from), scope.format().shortYear(to));
    var found = breaks.between(from, to);
    if (found.isEmpty()) {
      return List.of(List.of(Cell.of(years), Cell.of(scope.say("breaks.none")), Cell.of("")));
    }
    return found.stream()
        .map(
            one ->
                List.of(
                    Cell.of(years),
                    Cell.of(one.words()),
                    Cell.of(
                        one.basis()
                            .map(basis -> scope.say("basis." + basis.code()))
                            .orElse(scope.say("breaks.unknown")))))
        .toList();
  }
}

package org.prongsai.render.years;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.Scope;
import org.prongsai.render.scores.AssessmentChanges;
import org.prongsai.text.FiscalYear;

/** What changed in the assessment between the years, in words. */
record ChangesSection(Scope scope, YearFigures figures, AssessmentChanges breaks) {

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
        scope
            .table(scope.say("years.changes"), rows)
            .column("column.years", row -> row.get(0))
            .column("years.column-change", row -> row.get(1))
            .column("column.basis", row -> row.get(2))
            .build();
    return List.of(
        scope
            .section("changes", "years.changes", scope.lead("years.changes-lead"), table)
            .fold(scope.say("years.changes-count", rows.size())));
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

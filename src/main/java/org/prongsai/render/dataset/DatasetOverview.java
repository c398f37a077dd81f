package org.prongsai.render.dataset;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.Table;
import org.prongsai.page.Fact;
import org.prongsai.render.Scope;

/** The facts at the head of a dataset's page: id, number of rows, years, date, source, licence. */
record DatasetOverview(Scope scope) {

  List<Fact> of(Table table) {
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of(scope.say("column.id"), table.dataset().id()));
    facts.add(Fact.of(scope.say("column.rows"), scope.count(table.rows().size())));
    facts.add(Fact.of(scope.say("column.years"), years(table)));
    facts.add(Fact.of(scope.say("data.as-of"), scope.format().day(scope.settings().asOf())));
    var document = scope.settings().sourceOf(table.dataset(), table.rows().size());
    var source = scope.phrase(document);
    if (!source.text().isEmpty()) {
      facts.add(Fact.of(scope.say("data.source"), source));
    }
    facts.add(licence());
    return facts;
  }

  /** The years that a dataset has rows of, in words. */
  String years(Table table) {
    return table.dataset().yearly()
        ? String.join(
            scope.say("list.comma"),
            table.years().stream().map(y -> scope.format().shortYear(y)).toList())
        : scope.say("data.no-year");
  }

  /** Under which terms the data may be used. */
  Fact licence() {
    return scope
        .settings()
        .licence()
        .map(
            licence ->
                new Fact(
                    scope.say("data.licence"), scope.phrase(licence.name()), licence.url(), ""))
        .orElse(Fact.of(scope.say("data.licence"), scope.say("data.no-licence")));
  }
}

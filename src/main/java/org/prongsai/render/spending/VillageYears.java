package org.prongsai.render.spending;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.Scope;
import org.prongsai.spending.Highlights.Listed;
import org.prongsai.spending.Highlights.YearSum;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;

/** What villages got in each year: purchases and projects apart, for they may tell of one work. */
record VillageYears(Scope scope) {

  /** A year with what was bought and what was planned in it. */
  private record Line(FiscalYear year, YearSum purchases, YearSum projects) {}

  /**
   * The years of some villages together, the newest first, folded under what was bought; nothing
   * where all was cancelled.
   */
  Optional<Section> of(String caption, Collection<Integer> villages) {
    var purchases = sums(SpendingTables.PROCUREMENT, villages);
    var projects = sums(SpendingTables.PERFORMANCE, villages);
    var years = new TreeMap<FiscalYear, YearSum>(Collections.reverseOrder());
    years.putAll(purchases);
    years.putAll(projects);
    var lines = new ArrayList<Line>();
    for (var year : years.keySet()) {
      lines.add(
          new Line(
              year,
              purchases.getOrDefault(year, YearSum.NONE),
              projects.getOrDefault(year, YearSum.NONE)));
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    var bought =
        lines.stream()
            .filter(line -> line.purchases().count() > 0)
            .map(
                line ->
                    scope.say(
                        "spending.year-sum",
                        line.year(),
                        scope.format().money(line.purchases().sum())))
            .collect(Collectors.joining(scope.say("note.and")));
    return Optional.of(
        scope.section("years", "spending.heading.years", table(caption, lines)).fold(bought));
  }

  private TreeMap<FiscalYear, YearSum> sums(String dataset, Collection<Integer> villages) {
    var sums = new TreeMap<FiscalYear, YearSum>();
    villages.stream()
        .map(number -> scope.data().highlights().village(dataset, number))
        .map(Listed::years)
        .forEach(years -> years.forEach((year, sum) -> sums.merge(year, sum, YearSum::plus)));
    return sums;
  }

  private Part table(String caption, List<Line> lines) {
    return scope
        .table(caption, lines)
        .column("column.year", line -> Cell.of(scope.format().yearAgain(line.year())))
        .count("column.contracts", line -> line.purchases().count())
        .money("column.agreed", line -> money(line.purchases()))
        .count("column.projects", line -> line.projects().count())
        .money("column.budget", line -> money(line.projects()))
        .build();
  }

  private static Optional<BigDecimal> money(YearSum sum) {
    return Optional.of(sum.sum()).filter(any -> sum.count() > 0);
  }
}

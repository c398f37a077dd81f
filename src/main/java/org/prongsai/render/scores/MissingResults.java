package org.prongsai.render.scores;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.page.Link;
import org.prongsai.render.PlanProgress;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/**
 * What a reader of the newest result may not take for granted at the date of the content: that the
 * years after it have a result here, and that the measures that it led to were reported on.
 */
public record MissingResults(Scope scope) {

  // Of a site that nobody kept for longer than this there is nothing new to say.
  private static final int MOST_YEARS = 20;

  /** The measures of a plan whose period is over and of which nothing is reported. */
  public Optional<String> overdue(FiscalYear plan) {
    var progress = new PlanProgress(scope, plan);
    int overdue = progress.overdue();
    return overdue == 0
        ? Optional.empty()
        : Optional.of(scope.say("verdict.overdue", plan, overdue, progress.all()));
  }

  /** The fiscal years that are over and have no result here. */
  public Optional<String> years() {
    return yearNames().map(years -> scope.say("verdict.no-results", years));
  }

  /** That the result shown is not of the last year, for the first screen of the site. */
  public List<Link> notice() {
    return yearNames().stream()
        .flatMap(years -> scope.linkIf(scope.say("home.latest", years), firstPage()).stream())
        .toList();
  }

  /** The page that says why the first of those years has no result, where there is one. */
  public String firstPage() {
    return scope
        .years()
        .result()
        .map(newest -> newest.next().toString())
        .filter(scope.tree()::has)
        .orElse("years");
  }

  /** The names of those years. */
  public Optional<String> yearNames() {
    var years =
        scope.years().result().stream()
            .flatMap(newest -> Stream.iterate(newest.next(), FiscalYear::next).limit(MOST_YEARS))
            .filter(year -> year.end().isBefore(scope.settings().asOf()))
            .map(year -> scope.format().shortYear(year))
            .toList();
    return years.isEmpty() ? Optional.empty() : Optional.of(scope.and(years));
  }
}

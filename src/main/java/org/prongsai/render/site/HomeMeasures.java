package org.prongsai.render.site;

import static org.prongsai.columns.ItaAnalysesColumns.QUESTION;
import static org.prongsai.columns.ItaAnalysesColumns.SCORE;
import static org.prongsai.columns.ItaMeasuresColumns.AREA;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.columns.ItaMeasureProgressColumns;
import org.prongsai.page.Fact;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.render.PlanProgress;
import org.prongsai.render.Scope;
import org.prongsai.render.analysis.MeasuresPage;
import org.prongsai.render.analysis.QuarterChart;
import org.prongsai.render.scores.FigureNames;
import org.prongsai.render.scores.ScoreTables;
import org.prongsai.text.FiscalYear;

/** What the home page says of a plan: how far it has come, and what answers the low scores. */
record HomeMeasures(Scope scope, FiscalYear plan) {

  // More names than these are no sentence.
  private static final int FEW = 3;

  Section section() {
    var progress = new PlanProgress(scope, plan);
    return Section.of(
        "measures",
        scope.say("home.measures", scope.format().year(plan)),
        progress(progress),
        answers());
  }

  private Part.Facts progress(PlanProgress progress) {
    var facts = new ArrayList<Fact>();
    facts.add(
        fact(
            scope.say("home.measures-reported"),
            scope.say("home.measures-of", progress.withReport(), progress.all()),
            progress.withReport() == 0 ? "" : states(progress),
            ""));
    new QuarterChart(scope, plan)
        .brief()
        .filter(words -> progress.withReport() > 0)
        .ifPresent(words -> facts.add(fact(scope.say("home.reports-due"), words, "", "")));
    if (progress.overdue() > 0) {
      facts.add(
          fact(
              scope.say("home.measures-overdue", scope.format().day(scope.settings().asOf())),
              scope.say("home.measures-of", progress.overdue(), progress.all()),
              scope.say("measures.overdue-means"),
              MeasuresPage.OPENING));
    }
    progress
        .nextEnd()
        .ifPresent(
            end ->
                facts.add(
                    fact(
                        scope.say("home.measures-next"),
                        scope.say(
                            "home.measures-end", scope.format().day(end.getKey()), end.getValue()),
                        "",
                        "")));
    return new Part.Facts(facts);
  }

  /** A report may say that a measure is not done yet. */
  private String states(PlanProgress progress) {
    int done = withStatus("done").size();
    var going = withStatus("in-progress");
    going.removeAll(withStatus("done"));
    int without = progress.all() - progress.withReport();
    int other = progress.withReport() - done - going.size();
    var words = scope.say("measures.status", done, going.size(), without);
    return other == 0 ? words : scope.say("measures.status-other", words, other);
  }

  private Set<String> withStatus(String status) {
    return scope.rows("ita-measure-progress", plan).stream()
        .filter(row -> row.text(ItaMeasureProgressColumns.STATUS).equals(status))
        .map(row -> row.text(ItaMeasureProgressColumns.MEASURE))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** A fact that leads to where the page of the measures says it. */
  private Fact fact(String label, String value, String note, String place) {
    var href = scope.href(plan + "/measures") + (place.isEmpty() ? "" : "#" + place);
    return new Fact(label, Phrase.of(value), href, note);
  }

  /** The areas with low scores, and the way to all measures. */
  private Part.Links answers() {
    var all = Part.LinkEntry.of(scope.link(scope.say("home.all-measures"), plan + "/measures"));
    var low = new TreeMap<Integer, List<String>>();
    scope.years().result().ifPresent(year -> addLow(low, year));
    return new Part.Links(
        Stream.concat(
                low.entrySet().stream().flatMap(e -> answer(e.getKey(), e.getValue())),
                Stream.of(all))
            .toList());
  }

  private Stream<Part.LinkEntry> answer(int area, List<String> about) {
    int count =
        (int)
            scope.rows("ita-measures", plan).stream()
                .filter(row -> row.whole(AREA) == area)
                .count();
    var words =
        about.size() > FEW
            ? scope.say("home.area-measures", count)
            : scope.say("home.area-answers", count, scope.and(about));
    return scope.linkIf(name(area), plan + "/measures/" + area).stream()
        .map(link -> Part.LinkEntry.of(link, words));
  }

  private String name(int area) {
    return Stream.of(Optional.of(plan), scope.years().result())
        .flatMap(Optional::stream)
        .flatMap(year -> scope.catalogue(year).stream())
        .flatMap(catalogue -> catalogue.area(area).stream())
        .map(found -> found.name().in(scope.language()))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElseGet(() -> scope.say("area.unnamed", area));
  }

  /** What scored below the pass mark, by the area it belongs to: a reader asks about it first. */
  private void addLow(Map<Integer, List<String>> low, FiscalYear year) {
    var tables = new ScoreTables(scope, year);
    var names = new FigureNames(scope, year);
    for (var row : scope.rows("ita-analyses", year)) {
      if (row.decimal(SCORE).filter(tables::isBelow).isPresent()) {
        var name = names.name(row.text(QUESTION)).text();
        low.computeIfAbsent(row.whole(AREA), any -> new ArrayList<>()).add(name);
      }
    }
  }
}

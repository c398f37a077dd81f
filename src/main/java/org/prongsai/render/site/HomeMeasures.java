package org.prongsai.render.site;

import static org.prongsai.columns.ItaAnalysesColumns.SCORE;
import static org.prongsai.columns.ItaMeasuresColumns.*;

import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.model.Row;
import org.prongsai.page.Fact;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.render.PlanProgress;
import org.prongsai.render.Scope;
import org.prongsai.render.scores.ScoreTables;
import org.prongsai.text.FiscalYear;

/** What the home page says of a plan: how far it has come, and what answers the low scores. */
record HomeMeasures(Scope scope, FiscalYear plan) {

  private static final int MOST = 3;

  Section section() {
    var progress = new PlanProgress(scope, plan);
    var areas = scope.rows("ita-measures", plan).stream().map(r -> r.text(AREA)).distinct().count();
    return Section.of(
        "measures",
        scope.say("home.measures", scope.format().year(plan)),
        scope.lead("home.measures-lead", progress.all(), areas),
        progress(progress),
        answers());
  }

  private Part.Facts progress(PlanProgress progress) {
    var facts = new ArrayList<Fact>();
    facts.add(
        fact(
            scope.say("home.measures-reported"),
            scope.say("home.measures-of", progress.withReport(), progress.all())));
    if (progress.overdue() > 0) {
      facts.add(
          fact(
              scope.say("home.measures-overdue", scope.format().day(scope.settings().asOf())),
              scope.say("home.measures-of", progress.overdue(), progress.all())));
    }
    progress
        .nextEnd()
        .ifPresent(
            end ->
                facts.add(
                    fact(
                        scope.say("home.measures-next"),
                        scope.say(
                            "home.measures-end",
                            scope.format().day(end.getKey()),
                            end.getValue()))));
    return new Part.Facts(facts);
  }

  private Fact fact(String label, String value) {
    return new Fact(label, Phrase.of(value), scope.href(plan + "/measures"), "");
  }

  /** The measures of the areas with low scores, if they are few, and the way to all of them. */
  private Part.Links answers() {
    var low = lowAreas();
    var answering =
        scope.rows("ita-measures", plan).stream()
            .filter(row -> low.contains(row.text(AREA)))
            .toList();
    var all =
        Part.LinkEntry.of(scope.link(scope.say("home.all-measures"), plan + "/measures"));
    return new Part.Links(
        Stream.concat(answering.stream().limit(MOST).map(this::entry), Stream.of(all)).toList());
  }

  private Part.LinkEntry entry(Row row) {
    var words =
        Stream.of(scope.phrase(row.localized(RESPONSIBLE)).text(), scope.period(row))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · "));
    var href = scope.href(row.year() + "/measures/" + row.text(AREA)) + "#" + row.text(MEASURE);
    return Part.LinkEntry.of(
        Link.of(scope.phrase(row.localized(MEASURE)).text(), href), words);
  }

  /** The areas in which a question scored below the pass mark: what a reader asks about first. */
  private Set<String> lowAreas() {
    return scope.years().result().stream()
        .flatMap(this::lowAreas)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<String> lowAreas(FiscalYear year) {
    var tables = new ScoreTables(scope, year);
    return scope.rows("ita-analyses", year).stream()
        .filter(row -> row.decimal(SCORE).filter(tables::isBelow).isPresent())
        .map(row -> row.text(AREA));
  }
}

package org.prongsai.render.analysis;

import static org.prongsai.columns.ItaMeasureProgressColumns.*;
import static org.prongsai.columns.ItaMeasureStepsColumns.*;
import static org.prongsai.columns.ItaMeasuresColumns.*;
import static org.prongsai.columns.ItaMeasuresColumns.MEASURE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prongsai.model.Row;
import org.prongsai.page.Fact;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.render.News;
import org.prongsai.render.PlanProgress;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** The measures of an area in a plan year: who does what, by when, and what came of it. */
public record MeasureParts(Scope scope, FiscalYear year, AreaRows areas) {

  /** Who, when and how it is followed up; what is reported since comes after them. */
  private static final int OFFICIAL_FACTS = 3;

  public MeasureParts(Scope scope, FiscalYear year) {
    this(scope, year, new AreaRows(scope, year));
  }

  /** The measures of an area with their steps; steps tied to none of them stand after them. */
  public Part.Measures measures(String area) {
    var steps = areas.of("ita-measure-steps", area);
    var measures = new ArrayList<Part.Measure>();
    for (var row : areas.of("ita-measures", area)) {
      measures.add(measure(row, steps));
    }
    var tied = areas.values("ita-measures", area, MEASURE);
    var loose =
        steps.stream().filter(row -> !tied.contains(row.text(MEASURE))).map(this::step).toList();
    return new Part.Measures(measures, loose, loose.isEmpty() ? "" : scope.say("measures.loose"));
  }

  private Part.Measure measure(Row row, List<Row> steps) {
    var id = row.text(MEASURE);
    var own = steps.stream().filter(s -> s.text(MEASURE).equals(id)).map(this::step).toList();
    boolean isReading =
        steps.stream()
            .filter(s -> s.text(MEASURE).equals(id))
            .anyMatch(s -> s.text(BASIS).equals("reading"));
    return new Part.Measure(
        id,
        scope.say("measures.number", scope.digits(id.replaceFirst("^m", ""))),
        scope.phrase(row.localized(MEASURE)),
        facts(row),
        stepsHeading(!own.isEmpty(), isReading),
        own,
        more(id));
  }

  private String stepsHeading(boolean some, boolean isReading) {
    return scope.say(
        !some ? "measures.no-steps" : isReading ? "measures.steps-reading" : "column.steps");
  }

  /**
   * The measures of areas, each area under its name, with the five columns of the official form.
   */
  Part.MeasuresTable table(String caption, Map<String, String> areas) {
    var groups = new ArrayList<Part.MeasureGroup>();
    areas.forEach(
        (area, name) -> groups.add(new Part.MeasureGroup(name, official(measures(area)))));
    return new Part.MeasuresTable(
        caption,
        Stream.of(
                "column.measure",
                "column.steps",
                "column.responsible",
                "column.period",
                "column.monitoring")
            .map(key -> scope.say(key))
            .toList(),
        groups);
  }

  /** Without what the official form has no column for; of the steps only what is said of them. */
  private Part.Measures official(Part.Measures measures) {
    var heading = scope.say("column.steps");
    return new Part.Measures(
        measures.measures().stream()
            .map(
                one ->
                    new Part.Measure(
                        one.id(),
                        scope.digits(one.id().substring(one.id().indexOf('.') + 1)) + ".",
                        one.title(),
                        one.facts().subList(0, OFFICIAL_FACTS),
                        one.steps().isEmpty() || one.stepsHeading().equals(heading)
                            ? ""
                            : one.stepsHeading(),
                        one.steps().isEmpty() ? List.of(unstated()) : one.steps(),
                        List.of()))
            .toList(),
        measures.looseSteps(),
        measures.looseStepsHeading());
  }

  /** The document has no steps of a measure. */
  private Part.Step unstated() {
    return new Part.Step("", "", Phrase.of(scope.say("score.not-stated")));
  }

  private Part.Step step(Row row) {
    var number = row.text(PRINTED_NUMBER);
    var shown = scope.digits(number) + (number.isEmpty() || number.contains(".") ? "" : ".");
    return new Part.Step(row.text(STEP), shown, scope.phrase(row.localized(STEP)));
  }

  /** Who, by when, how it is followed up, and how far it is. */
  private List<Fact> facts(Row row) {
    var facts = new ArrayList<Fact>();
    facts.add(fact("column.responsible", scope.phrase(row.localized(RESPONSIBLE))));
    facts.add(new Fact(scope.say("column.period"), Phrase.of(scope.period(row)), "", ended(row)));
    facts.add(fact("column.monitoring", scope.phrase(row.localized(MONITORING))));
    var report = reports(row.text(MEASURE)).stream().findFirst();
    facts.add(
        new Fact(
            scope.say("column.progress"),
            Phrase.of(report.map(r -> progress(scope, r)).orElse(scope.say("progress.none"))),
            "",
            report.flatMap(r -> r.day(UPDATED_ON)).map(scope.format()::day).orElse("")));
    report.filter(r -> !r.text(EVIDENCE).isEmpty()).map(this::evidence).ifPresent(facts::add);
    report
        .map(r -> scope.phrase(r.localized(NOTE)))
        .filter(note -> !note.text().isEmpty())
        .ifPresent(note -> facts.add(Fact.of(scope.say("column.progress-note"), note)));
    return facts;
  }

  /** What shows that a report is true, under a name that says of which measure it is. */
  private Fact evidence(Row report) {
    var words =
        scope.say(
            "progress.evidence",
            scope.digits(report.text(MEASURE).replaceFirst("^m", "")),
            report.whole(QUARTER));
    return new Fact(
        scope.say("items.evidence"),
        Phrase.of(words),
        scope.evidenceHref(report.text(EVIDENCE)),
        "");
  }

  /** The day on which a period ends, and whether it was over at the date of the content. */
  private String ended(Row row) {
    return row.day(END_DATE)
        .map(
            end ->
                scope.say(
                    end.isBefore(scope.settings().asOf()) ? "period.ended" : "period.due",
                    scope.format().day(end)))
        .orElse("");
  }

  /** The reports of a measure's progress, the newest first. */
  private List<Row> reports(String measure) {
    return scope.rows("ita-measure-progress", year).stream()
        .filter(row -> row.text(MEASURE).equals(measure))
        .filter(PlanProgress::isReport)
        .sorted(Comparator.comparingInt((Row row) -> row.whole(QUARTER)).reversed())
        .toList();
  }

  /** What was reported in earlier quarters, folded, and the news that tell of a measure. */
  private List<Part> more(String measure) {
    var more = new ArrayList<Part>();
    var earlier = reports(measure).stream().skip(1).map(this::earlier).toList();
    if (!earlier.isEmpty()) {
      more.add(
          new Part.Fold(
              scope.say("progress.earlier"),
              scope.say("progress.quarters", earlier.size()),
              List.of(new Part.Cards(earlier))));
    }
    var news = new News(scope).of(year, measure);
    if (!news.isEmpty()) {
      more.add(scope.lead("updates.of-measure"));
      more.add(new Part.Links(news));
    }
    return more;
  }

  private Part.Card earlier(Row report) {
    return new Part.Card(
        "",
        Phrase.of(progress(scope, report)),
        scope.evidenceHref(report.text(EVIDENCE)),
        scope.phrase(report.localized(NOTE)),
        report.day(UPDATED_ON).map(scope.format()::day).orElse(""),
        "");
  }

  /** What a report says of how far a measure is. */
  public static String progress(Scope scope, Row report) {
    var status = report.text(STATUS).isEmpty() ? "unsaid" : report.text(STATUS);
    return scope.say("progress.of-quarter", scope.say("progress." + status), report.whole(QUARTER));
  }

  private Fact fact(String label, Phrase value) {
    return Fact.of(
        scope.say(label),
        value.text().isEmpty() ? Phrase.of(scope.say("score.not-stated")) : value);
  }
}

package org.prongsai.render.analysis;

import static org.prongsai.columns.ItaAnalysesColumns.QUESTION;
import static org.prongsai.columns.ItaFindingsColumns.*;
import static org.prongsai.columns.ItaFindingsColumns.AREA;
import static org.prongsai.columns.ItaMeasureProgressColumns.*;
import static org.prongsai.columns.ItaMeasureStepsColumns.*;
import static org.prongsai.columns.ItaMeasuresColumns.*;
import static org.prongsai.columns.ItaMeasuresColumns.MEASURE;
import static org.prongsai.columns.SourceCorrectionsColumns.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.model.Row;
import org.prongsai.page.Fact;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.News;
import org.prongsai.render.PlanProgress;
import org.prongsai.render.Scope;
import org.prongsai.render.scores.ScoreTables;
import org.prongsai.text.FiscalYear;

/** The findings and measures of an area, and the year's table of source corrections. */
public record AreaParts(Scope scope, FiscalYear year) {

  /** Who, when and how it is followed up; what is reported since comes after them. */
  private static final int OFFICIAL_FACTS = 3;

  private static final Pattern SCORE_IN_WORDS = Pattern.compile("[0-9]+[.][0-9]+");

  /** The findings of an area, each with the questions of the document's table that it spans. */
  public Part.Findings findings(String area) {
    var findings = new ArrayList<Part.Finding>();
    for (var finding : rows("ita-findings", area)) {
      var improve = finding.text(ACTION).equals("improve");
      findings.add(
          new Part.Finding(
              scope.say("tool." + finding.text(TOOL)),
              questions(
                  area, finding.text(TOOL), row -> row.text(FINDING).equals(finding.text(FINDING))),
              scope.say("action." + finding.text(ACTION)),
              improve ? "warn" : "",
              scope.say("findings.label"),
              scope.phrase(finding.localized(TEXT)),
              remark(finding)));
    }
    var spoken = keys("ita-findings", area, FINDING);
    for (var tool : List.of("IIT", "EIT", "OIT")) {
      var without =
          questions(
              area,
              tool,
              row -> row.text(TOOL).equals(tool) && !spoken.contains(row.text(FINDING)));
      if (!without.rows().isEmpty()) {
        findings.add(
            new Part.Finding(
                scope.say("tool." + tool), without, "", "", "", Phrase.EMPTY, Phrase.EMPTY));
      }
    }
    return new Part.Findings(findings);
  }

  /** Our remark on a finding, its scores in the digits of the page; codes stay as they are. */
  private Phrase remark(Row finding) {
    var remark = scope.phrase(finding.localized(REMARK));
    return remark.withText(
        SCORE_IN_WORDS.matcher(remark.text()).replaceAll(score -> scope.digits(score.group())));
  }

  private Set<String> keys(String dataset, String area, String field) {
    return rows(dataset, area).stream().map(row -> row.text(field)).collect(Collectors.toSet());
  }

  /** Some questions of an area, with topic and score where they have one. */
  private TableContext questions(String area, String tool, Predicate<Row> chosen) {
    var questions =
        rows("ita-analyses", area).stream()
            .filter(chosen)
            .map(
                row ->
                    scope
                        .find("ita-question-scores", year, QUESTION, row.text(QUESTION))
                        .orElse(row))
            .toList();
    return new ScoreTables(scope, year)
        .questions(scope.say("table.finding", scope.say("tool." + tool)), questions);
  }

  /** The measures of an area with their steps; steps tied to none of them stand after them. */
  public Part.Measures measures(String area) {
    var steps = rows("ita-measure-steps", area);
    var measures = new ArrayList<Part.Measure>();
    for (var row : rows("ita-measures", area)) {
      measures.add(measure(row, steps));
    }
    var tied = keys("ita-measures", area, MEASURE);
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
    var number = id.substring(id.indexOf('.') + 1);
    return new Part.Measure(
        id,
        scope.digits(number) + ".",
        scope.phrase(row.localized(MEASURE)),
        facts(row),
        own.isEmpty() ? "" : scope.say(isReading ? "measures.steps-reading" : "column.steps"),
        own,
        more(id));
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
                        one.number(),
                        one.title(),
                        one.facts().subList(0, OFFICIAL_FACTS),
                        one.stepsHeading().equals(heading) ? "" : one.stepsHeading(),
                        one.steps(),
                        List.of()))
            .toList(),
        measures.looseSteps(),
        measures.looseStepsHeading());
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
            report.map(r -> scope.evidenceHref(r.text(EVIDENCE))).orElse(""),
            report.flatMap(r -> r.day(UPDATED_ON)).map(scope.format()::day).orElse("")));
    report
        .map(r -> scope.phrase(r.localized(NOTE)))
        .filter(note -> !note.text().isEmpty())
        .ifPresent(note -> facts.add(Fact.of(scope.say("column.progress-note"), note)));
    return facts;
  }

  /** Words for a period that was over at the date of the content. */
  private String ended(Row row) {
    return row.day(END_DATE)
        .filter(end -> end.isBefore(scope.settings().asOf()))
        .map(end -> scope.say("period.ended"))
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

  List<Row> rows(String dataset, String area) {
    return scope.rows(dataset, year).stream().filter(row -> row.text(AREA).equals(area)).toList();
  }

  /** The source corrections of the year as a table. */
  public TableContext corrections() {
    return scope
        .table(scope.say("table.corrections", year), scope.rows("source-corrections", year))
        .column("column.number", row -> Cell.of(scope.digits(row.text(NUMBER))))
        .column("column.place", row -> thai(scope.digits(row.text(PLACE_TH))))
        .column("column.printed", row -> thai(visible(row.text(PRINTED))))
        .column("column.read-as", row -> thai(visible(row.text(READ_AS))))
        .column("column.reason", row -> Cell.of(scope.phrase(row.localized(REASON))))
        .build();
  }

  /** A tab parts two cells of the document's tables; nobody sees it on a page. */
  private static String visible(String text) {
    return text.replace("\t", " | ");
  }

  private Cell thai(String text) {
    return Cell.of(Phrase.thai(text, scope.language()));
  }
}

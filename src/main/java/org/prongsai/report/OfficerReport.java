package org.prongsai.report;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.prongsai.audit.Visit;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.problem.ProblemWords;
import org.prongsai.problem.Severity;
import org.prongsai.text.FiscalYear;

/**
 * The working notes of the office as one Thai page that needs nothing else. It lies outside the
 * site and is never published.
 */
public final class OfficerReport {

  private static final int MOST_GAINS = 10;

  private final ReportInput input;
  private final ReportWords words = new ReportWords();
  private final ReportPage page;

  public OfficerReport(ReportInput input) {
    this.input = input;
    this.page = new ReportPage(words.say("title"));
  }

  /** The page. Nothing in it but the input, so the same input gives the same text. */
  public String html() {
    var settings = input.site().settings();
    page.paragraph(words.say("intro", settings.agencyName().th(), words.day(settings.asOf())));
    summary();
    new AnsweredItemsPart(input, page, words).write();
    input.lists().forEach(this::items);
    due();
    links();
    new FilesPart(input, page, words).write();
    new GdCatalogPart(input, page, words).write();
    gains();
    warnings();
    return page.html();
  }

  private void summary() {
    page.heading(words.say("summary"));
    var lines = new ArrayList<String>();
    lines.add(deadline());
    if (input.site().settings().contact().surveyUrl().isEmpty()) {
      lines.add(words.say("survey.none"));
    }
    if (input.lists().isEmpty()) {
      lines.add(words.say("summary.no-items"));
    }
    for (var year : input.lists()) {
      int all = input.completed().tables().get("oit-disclosures").of(year).size();
      int open = new ItemGaps(input.completed().tables()).of(year).size();
      lines.add(words.say("summary.items", year.toString(), all - open, all));
    }
    long trouble = input.visits().stream().filter(v -> v.verdict().isTrouble()).count();
    lines.add(words.say("summary.links", trouble, input.visits().size()));
    long hard = input.attached().values().stream().filter(g -> !g.faults().isEmpty()).count();
    lines.add(words.say("summary.files", input.attached().size(), hard));
    lines.add(words.say("summary.due", dueWork().size()));
    lines.add(words.say("summary.warnings", input.problems().count(Severity.WARNING)));
    page.list(lines);
  }

  private String deadline() {
    var settings = input.site().settings();
    return settings
        .submitBy()
        .map(
            day -> {
              long left = ChronoUnit.DAYS.between(settings.asOf(), day);
              return left > 0
                  ? words.say("deadline.left", left, words.day(day))
                  : left == 0
                      ? words.say("deadline.today", words.day(day))
                      : words.say("deadline.passed", -left, words.day(day));
            })
        .orElse(words.say("deadline.none"));
  }

  private void items(FiscalYear year) {
    page.heading(words.say("items", year.toString()));
    var gaps = new ItemGaps(input.completed().tables()).of(year);
    if (gaps.isEmpty()) {
      page.paragraph(words.say("items.none"));
      return;
    }
    page.paragraph(words.say("items.note"));
    page.paragraph(words.say("items.unconfirmed"));
    var body = page.table(words.header("item", "name", "evidence", "absent", "unrecorded"));
    for (var gap : gaps) {
      var name = gap.isZero() ? words.say("items.zero", gap.name()) : gap.name();
      var row = page.row(body, gap.item(), name);
      page.cell(
          row, gap.evidence() == 0 ? words.say("evidence.none") : Integer.toString(gap.evidence()));
      page.cells(row, gap.absent());
      page.cells(row, gap.unrecorded());
    }
  }

  private List<DueWork.Due> dueWork() {
    return new DueWork(input.completed().tables(), input.site().settings().asOf()).all();
  }

  private void due() {
    page.heading(words.say("due"));
    var due = dueWork();
    if (due.isEmpty()) {
      page.paragraph(words.say("due.none"));
      return;
    }
    var body = page.table(words.header("measure", "name", "what", "on"));
    for (var one : due) {
      var what =
          one.quarter() > 0
              ? words.say("due.REPORT_MISSING.quarter", one.quarter())
              : words.say("due." + one.urgency());
      page.row(body, one.year() + " " + one.measure(), one.words(), what, words.day(one.on()));
    }
  }

  private void links() {
    page.heading(words.say("links"));
    if (!input.damagedLines().isEmpty()) {
      page.paragraph(
          words.say(
              "links.damaged",
              input.damagedLines().stream()
                  .map(Object::toString)
                  .collect(Collectors.joining(", "))));
    }
    var trouble = input.visits().stream().filter(v -> v.verdict().isTrouble()).toList();
    if (trouble.isEmpty()) {
      page.paragraph(
          input.visits().isEmpty()
              ? words.say("links.none")
              : words.say("links.all-well", input.visits().size()));
      return;
    }
    var body = page.table(words.header("used-by", "address", "result", "checked"));
    trouble.forEach(visit -> link(body, visit));
  }

  private void link(Element body, Visit visit) {
    page.row(
        body,
        visit.target().label(),
        visit.target().url(),
        visit.thai(),
        visit.checkedAt().toString());
  }

  private void gains() {
    var assessments = input.completed().assessments();
    if (assessments.isEmpty() || !assessments.get(assessments.lastKey()).whatIf().isPossible()) {
      return;
    }
    var newest = assessments.get(assessments.lastKey());
    page.heading(words.say("gains", newest.year().toString()));
    page.paragraph(words.say("gains.note"));
    var body = page.table(words.header("figure", "score", "gain"));
    newest.whatIf().gains().stream()
        .limit(MOST_GAINS)
        .forEach(
            gain ->
                page.row(
                    body,
                    gain.figure(),
                    LevelDecision.published(gain.score()).toPlainString(),
                    "+" + LevelDecision.published(gain.gain()).toPlainString()));
  }

  private void warnings() {
    var text = ProblemWords.of("th").about(input.problems());
    var warnings =
        input.problems().sorted().stream().filter(p -> p.severity() == Severity.WARNING).toList();
    if (!warnings.isEmpty()) {
      page.heading(words.say("warnings"));
      page.list(
          warnings.stream()
              .map(p -> p.location() + ": " + text.found(p) + " – " + text.fix(p))
              .toList());
    }
  }
}

package org.prongsai.report;

import static org.prongsai.columns.ItaQuestionScoresColumns.QUESTION;
import static org.prongsai.columns.ItaResultsColumns.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.columns.ItaIndicatorScoresColumns;
import org.prongsai.columns.ItaMeasureProgressColumns;
import org.prongsai.columns.ItaQuestionScoresColumns;
import org.prongsai.model.Table;
import org.prongsai.problem.Severity;
import org.prongsai.text.FiscalYear;

/** One page of paper on which somebody signs that a site may be published. */
public final class SignatureSummary {

  private static final String STYLE =
      """
      body { font-size: 10.5pt; line-height: 1.35; max-width: 48rem; }
      h1 { font-size: 1.35em; margin: 0; } h2 { font-size: 1.05em; margin: .6em 0 .1em; }
      p, ul { margin: .1em 0; } ul { columns: 2; font-size: .92em; }
      .signature td { height: 2.2em; vertical-align: bottom; }
      @page { size: A4 portrait; margin: 14mm; }
      @media print { body { margin: 0; padding: 0; max-width: none; } }
      """;

  /** Names in a list: the page is one page, whatever a site holds. */
  private static final int NAMED = 8;

  /** Letters of a measure's name before its status. */
  private static final int NAME = 45;

  private final ReportInput input;
  private final String state;
  private final ReportWords words = new ReportWords();
  private final ReportPage page;

  /**
   * @param state the short name of the state of the site that is signed
   */
  public SignatureSummary(ReportInput input, String state) {
    this.input = input;
    this.state = state;
    this.page = new ReportPage(words.say("sign.title"), STYLE);
  }

  /** The page. */
  public String html() {
    var settings = input.site().settings();
    page.paragraph(settings.agencyName().th());
    page.paragraph(words.say("sign.site", settings.baseUrl(), words.day(settings.asOf()), state));
    if (settings.draft()) {
      page.paragraph(words.say("sign.draft"));
    }
    newest("ita-results").ifPresentOrElse(this::result, this::noResult);
    measures();
    missing();
    signatures();
    return page.html();
  }

  private Table table(String dataset) {
    return input.completed().tables().get(dataset);
  }

  private Optional<FiscalYear> newest(String dataset) {
    return table(dataset).years().stream().max(Comparator.naturalOrder());
  }

  private void noResult() {
    page.heading(words.say("sign.result"));
    page.paragraph(words.say("sign.no-result"));
  }

  private void result(FiscalYear year) {
    page.heading(words.say("sign.result-of", year.toString()));
    var row = table("ita-results").of(year).get(0);
    var total = row.decimal(SCORE).map(BigDecimal::toPlainString);
    var level = row.localized(LEVEL).th();
    var derived = row.text(STATUS).equals("derived") ? words.say("sign.derived") : "";
    page.paragraph(
        words.say(
            "sign.total",
            total.orElse(words.say("sign.unknown")),
            level.isEmpty() ? words.say("sign.unknown") : level,
            derived));
    var zero =
        table("ita-question-scores").of(year).stream()
            .filter(score -> score.text(QUESTION).startsWith("o"))
            .filter(score -> score.decimal(SCORE).filter(s -> s.signum() == 0).isPresent())
            .map(
                score ->
                    score.text(QUESTION)
                        + " "
                        + score.localized(ItaQuestionScoresColumns.NAME).th())
            .toList();
    named("sign.zero", zero, "sign.zero-none");
    row.decimal(PASS_MARK).ifPresent(mark -> below(year, mark));
  }

  /** The mark is one of the total; of a part it only says where to look. */
  private void below(FiscalYear year, BigDecimal mark) {
    var low = new ArrayList<String>();
    for (var row : table("ita-indicator-scores").of(year)) {
      row.decimal(ItaIndicatorScoresColumns.SCORE)
          .filter(score -> score.compareTo(mark) < 0)
          .ifPresent(
              score ->
                  low.add(
                      row.localized(ItaIndicatorScoresColumns.NAME).th()
                          + " "
                          + score.toPlainString()));
    }
    page.paragraph(words.say("sign.low", mark.toPlainString(), low.size()));
    list(low);
  }

  private void measures() {
    page.heading(words.say("sign.measures"));
    var newest = newest("ita-measures");
    if (newest.isEmpty()) {
      page.paragraph(words.say("sign.no-measures"));
      return;
    }
    var settings = input.site().settings();
    var work = new DueWork(input.completed().tables(), settings.asOf());
    var due = work.measures();
    page.paragraph(
        words.say(
            "sign.measures-of",
            newest.get().toString(),
            table("ita-measures").of(newest.get()).size(),
            due.size()));
    list(due.stream().map(one -> measure(work, one)).toList());
  }

  /** The status stands behind a name that is short enough to leave it on the line. */
  private String measure(DueWork work, DueWork.Due due) {
    var status = table("ita-measure-progress").dataset().field(STATUS).orElseThrow();
    var state =
        work.latest(due)
            .map(
                row ->
                    words.say(
                        "sign.measure-state",
                        status.word(row.text(STATUS)),
                        row.text(ItaMeasureProgressColumns.QUARTER)))
            .orElseGet(() -> words.say("sign.measure-nothing"));
    var name = ReportPage.shortened(due.words(), NAME);
    return words.say("sign.measure", due.year().toString(), due.measure(), name, state);
  }

  private void missing() {
    page.heading(words.say("sign.missing"));
    var gaps = new ItemGaps(input.completed().tables());
    for (var year : input.lists()) {
      var open = gaps.of(year);
      int all = table("oit-disclosures").of(year).size();
      page.paragraph(words.say("summary.items", year.toString(), all - open.size(), all));
    }
    var newest = input.lists().stream().findFirst();
    newest.ifPresent(
        year -> list(gaps.of(year).stream().map(gap -> gap.item() + " " + gap.name()).toList()));
    long trouble = input.visits().stream().filter(v -> v.verdict().isTrouble()).count();
    page.paragraph(words.say("summary.links", trouble, input.visits().size()));
    page.paragraph(words.say("summary.warnings", input.problems().count(Severity.WARNING)));
  }

  private void named(String key, List<String> names, String none) {
    page.paragraph(names.isEmpty() ? words.say(none) : words.say(key, names.size()));
    list(names);
  }

  private void list(List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    int more = lines.size() - NAMED;
    var shown = lines.stream().limit(NAMED).map(ReportPage::shortened);
    page.list(
        more > 0
            ? Stream.concat(shown, Stream.of(words.say("sign.more", more))).toList()
            : shown.toList());
  }

  private void signatures() {
    page.heading(words.say("sign.signatures"));
    page.paragraph(words.say("sign.choice"));
    var body = page.table(words.header("sign.role", "sign.sign", "sign.name", "sign.day"));
    body.parent().addClass("signature");
    for (var role : List.of("maker", "checker", "approver")) {
      page.row(body, words.say("sign." + role), "", "", "");
    }
  }
}

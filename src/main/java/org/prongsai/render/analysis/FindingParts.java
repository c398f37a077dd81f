package org.prongsai.render.analysis;

import static org.prongsai.columns.ItaAnalysesColumns.QUESTION;
import static org.prongsai.columns.ItaFindingsColumns.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.TableContext;
import org.prongsai.render.Scope;
import org.prongsai.render.scores.ScoreTables;
import org.prongsai.text.FiscalYear;

/** The findings of an area in a year. */
public record FindingParts(Scope scope, FiscalYear year, AreaRows areas) {

  private static final Pattern SCORE_IN_WORDS = Pattern.compile("[0-9]+[.][0-9]+");

  public FindingParts(Scope scope, FiscalYear year) {
    this(scope, year, new AreaRows(scope, year));
  }

  /** The findings of an area, each with the questions of the document's table that it spans. */
  public Part.Findings findings(String area) {
    var findings = new ArrayList<Part.Finding>();
    for (var finding : areas.of("ita-findings", area)) {
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
    var spoken = areas.values("ita-findings", area, FINDING);
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

  /** Some questions of an area, with topic and score where they have one. */
  private TableContext questions(String area, String tool, Predicate<Row> chosen) {
    var questions =
        areas.of("ita-analyses", area).stream()
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
}

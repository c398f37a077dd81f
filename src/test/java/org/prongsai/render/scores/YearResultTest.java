package org.prongsai.render.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.render.MadeSite;
import org.prongsai.text.FiscalYear;

/** What stands beside the level: what is missing since, and whether a comparison holds. */
class YearResultTest {

  private static final FiscalYear PLAN = new FiscalYear(2568);

  private static Row measure(String id, LocalDate end) {
    return Row.of(PLAN)
        .with("measure", id)
        .with("area", new Value.Whole(1))
        .with("end_date", new Value.Day(end));
  }

  private static List<String> verdict(MadeSite site, int year) {
    var scope = site.scope(Language.EN, "" + year);
    return new YearResult(scope, new FiscalYear(year)).hero().verdict();
  }

  private static MadeSite site() {
    var reported = Row.of(PLAN).with("measure", "m1.1").with("status", "done");
    return new MadeSite()
        .year(2566, "")
        .year(2567, "total 94.66 change_from_previous 0.62 pass_mark 85.00")
        .rows(
            "ita-measures",
            List.of(
                measure("m1.1", PLAN.end()),
                measure("m1.2", PLAN.end()),
                measure("m1.3", PLAN.end().plusDays(1))))
        .rows("ita-measure-progress", List.of(reported));
  }

  @Test
  void theNewestResultSaysFirstWhatIsMissingSince() {
    assertEquals(
        List.of(
            "The measures for FY2568 have come to their end; 1 of 3 have no report on this site yet.",
            "This site has no results yet for FY2568.",
            "An overall score of 85.00 or more is a pass.",
            "The overall score is 0.62 points higher than in FY2566 (2023). As far as this site"
                + " knows (†), the two years had different items or rules, so the scores cannot be"
                + " compared directly."),
        verdict(site().asOf(PLAN.end().plusDays(1)), 2567));
  }

  /** On its last day a period is not over, nor is the year. */
  @Test
  void nothingIsMissingBeforeItIsOver() {
    var verdict = verdict(site().asOf(PLAN.end()), 2567);
    assertEquals("An overall score of 85.00 or more is a pass.", verdict.get(0));
    assertFalse(verdict(site(), 2566).toString().contains("come to their end"));
  }
}

package org.prongsai.render.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
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
    return new YearResult(scope, new FiscalYear(year))
        .hero().verdict().stream().map(Link::label).toList();
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
  void aComparisonIsMadeWithItsCaveat() {
    var scope = site().asOf(PLAN.end().plusDays(1)).scope(Language.EN, "2567");
    var result = new YearResult(scope, new FiscalYear(2567));
    assertEquals(
        Optional.of(
            Part.Lead.of(
                "The overall score is 0.62 points higher than in FY2566 (2023). (This site computed"
                    + " the total of the year before.) As far as this site knows, the two years had different items or rules, so the scores cannot be"
                    + " compared directly. †")),
        result.comparison());
    // The first screen of a phone has no room for it.
    assertEquals(
        List.of("An overall score of 85.00 or more is a pass."),
        result.hero().verdict().stream().map(Link::label).toList());
  }

  private static MadeSite full(String words) {
    return new MadeSite().year(2567, words);
  }

  /** The rules of 2567 ask 85 of each of four scores for the second level. */
  @Test
  void saysWhatTheNextLevelLacksAndWhatScoredNothing() {
    var scores = "iit 99.69 eit-1 94.62 eit-2 80.89 oit 96.07 o9 0.00 o17 0.00 o1 100.00";
    assertEquals(
        List.of(
            "As printed in the agency’s document.",
            "An overall score of 85.00 or more is a pass.",
            "It missed “Pass – good” because part 2 of the survey of those who deal with the"
                + " agency scored 80.89; that level asks for 85.00. †",
            "2 items scored 0"),
        verdict(full(scores + " total 94.66 level pass pass_mark 85.00"), 2567));
  }

  @Test
  void theLevelHasItsPlaceAmongTheOthers() {
    var scope = full("total 94.66 level pass").scope(Language.EN, "2567");
    var hero = new YearResult(scope, new FiscalYear(2567)).hero();
    assertEquals("number 3 of 5, counted from the highest †", hero.rank());
  }

  @Test
  void theBestLevelLacksNothing() {
    var scores = "iit 99.69 eit-1 98.00 eit-2 97.00 oit 100.00 total 98.90";
    var verdict = verdict(full(scores + " level excellent pass_mark 85.00"), 2567);
    assertFalse(verdict.toString().contains("Not yet"), verdict.toString());
  }

  /** Where the rules give another level than the document, they explain nothing. */
  @Test
  void aLevelThatTheRulesDoNotGiveIsNotExplained() {
    var scores = "iit 99.69 eit-1 98.00 eit-2 97.00 oit 100.00 total 98.90";
    var verdict = verdict(full(scores + " level pass pass_mark 85.00"), 2567);
    assertFalse(verdict.toString().contains("Not yet"), verdict.toString());
  }
}

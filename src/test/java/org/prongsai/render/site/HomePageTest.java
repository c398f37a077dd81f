package org.prongsai.render.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.MadeSite;
import org.prongsai.text.FiscalYear;

/** What the home page answers, of sites that have much, little and nothing. */
class HomePageTest {

  private static final FiscalYear PLAN = new FiscalYear(2568);

  private static List<Section> home(MadeSite site, Language language) {
    return new HomePage().sections(site.scope(language, ""));
  }

  private static List<String> ids(List<Section> sections) {
    return sections.stream().map(Section::id).toList();
  }

  private static Section section(List<Section> sections, String id) {
    return sections.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> cards(Section section) {
    return MadeSite.parts(List.of(section), Part.Cards.class).stream()
        .flatMap(cards -> cards.cards().stream())
        .map(card -> card.title().text() + ": " + card.body().text())
        .toList();
  }

  private static List<String> facts(Section section) {
    return MadeSite.parts(List.of(section), Part.Facts.class).stream()
        .flatMap(facts -> facts.facts().stream())
        .map(fact -> fact.label() + ": " + fact.value().text())
        .toList();
  }

  private static List<String> links(Section section) {
    return MadeSite.parts(List.of(section), Part.Links.class).stream()
        .flatMap(links -> links.entries().stream())
        .map(entry -> entry.link().label() + ": " + entry.words().text())
        .toList();
  }

  private static Row measure(String id, LocalDate end) {
    return Row.of(PLAN)
        .with("measure", id)
        .with("area", new Value.Whole(1))
        .with("end_date", new Value.Day(end));
  }

  private static MadeSite plan(LocalDate asOf) {
    return new MadeSite()
        .asOf(asOf)
        .rows(
            "ita-measures",
            List.of(
                measure("m1.1", PLAN.end()),
                measure("m1.2", PLAN.end()),
                measure("m1.3", PLAN.end().plusDays(1))))
        .rows(
            "ita-measure-progress",
            List.of(Row.of(PLAN).with("measure", "m1.1").with("status", "done")));
  }

  @Test
  void aSiteOfNothingSaysWhatIsNotThere() {
    var sections = home(new MadeSite(), Language.EN);
    assertEquals(List.of("result", "gaps", "data"), ids(sections));
    assertEquals(
        List.of(
            "Procurement: No purchase or contract is recorded yet.",
            "Plan and results: No project is recorded yet.",
            "Licence of the data: not stated yet: ",
            "All that is not known: "),
        links(section(sections, "gaps")));
  }

  @Test
  void namesTheLowestQuestionInWords() {
    var site = new MadeSite().year(2567, "total 94.66 pass_mark 85.00 i1 99.33 e1 97.00 e9 72.50");
    assertEquals(
        List.of("การใช้บริการออนไลน์ (E-Service): ได้ ๗๒.๕๐ เต็ม ๑๐๐ จากความเห็นของผู้มาติดต่อ"),
        cards(section(home(site, Language.TH), "lowest")));
    assertEquals(
        "Lowest-scoring survey question", section(home(site, Language.EN), "lowest").heading());
  }

  @Test
  void severalLowestQuestionsAreNamedAndAllOfThemAreNone() {
    var two = new MadeSite().year(2567, "total 94.66 e1 97.00 e2 72.50 e9 72.50");
    assertEquals(2, cards(section(home(two, Language.EN), "lowest")).size());
    assertEquals(
        "Lowest-scoring survey questions", section(home(two, Language.EN), "lowest").heading());
    var same = new MadeSite().year(2567, "total 94.66 e1 97.00 e2 97.00");
    assertTrue(!ids(home(same, Language.EN)).contains("lowest"));
  }

  @Test
  void tellsWhatFullMarksWouldGive() {
    var scores =
        "iit 99.69 eit-1 94.62 eit-2 80.89 oit 96.07 indicator-9 92.14 indicator-10 100.00";
    var items = new StringBuilder();
    for (int i = 1; i <= 35; i++) {
      items.append(" o").append(i).append(i == 9 || i == 17 ? " 0.00" : " 100.00");
    }
    var site = new MadeSite().year(2567, scores + " total 94.66 level pass" + items);
    var notices =
        MadeSite.parts(List.of(section(home(site, Language.EN), "zero")), Part.Notice.class);
    assertEquals(
        List.of(
            "With full marks for all of these, the overall score would be 96.23; the level would"
                + " still be Pass. (Computed by this site, not a result of the NACC)"),
        notices.stream().map(notice -> notice.words().text()).toList());
  }

  @Test
  void countsReportsAndWhatIsPastDue() {
    assertEquals(
        List.of(
            "Reported on: 1 of 3 measures",
            "Past due, with no report on this site (as of 1 October 2025): 1 of 3 measures",
            "Next due date: 1 October 2025 (1 measure)"),
        facts(section(home(plan(PLAN.end().plusDays(1)), Language.EN), "measures")));
  }

  /** On its last day a period is not over. */
  @Test
  void nothingIsPastDueOnItsLastDay() {
    assertEquals(
        List.of("รายงานผลแล้ว: ๑ จาก ๓ มาตรการ", "กำหนดถัดไป: ๓๐ กันยายน ๒๕๖๘ (๑ มาตรการ)"),
        facts(section(home(plan(PLAN.end()), Language.TH), "measures")));
  }

  @Test
  void yearsThatAreOverAndHaveNoResultAreNamed() {
    var site = new MadeSite().year(2567, "total 94.66").asOf(LocalDate.of(2026, 11, 23));
    var years = "ผลการประเมินปีงบประมาณ ๒๕๖๘ และ ๒๕๖๙: สิ้นปีแล้ว แต่ยังไม่ได้บันทึก";
    assertEquals(
        years, links(new HomeGaps(site.scope(Language.TH, "")).section().orElseThrow()).get(0));
    assertTrue(!links(section(home(site, Language.TH), "gaps")).contains(years));
  }

  private static String afterTheLevel(LocalDate asOf) {
    var site = plan(asOf).year(2567, "total 94.66");
    var hero = (Part.Hero) section(home(site, Language.TH), "result").parts().get(0);
    return hero.verdict().stream()
        .map(sentence -> sentence.label() + ": " + sentence.href())
        .findFirst()
        .orElse("");
  }

  /** Only where a later year is over. */
  @Test
  void anOldResultSaysThatItIsTheLatest() {
    assertEquals(
        "ผลล่าสุดที่มีในเว็บไซต์นี้ ปี ๒๕๖๘ และ ๒๕๖๙ ยังไม่มี: 2568/index.html",
        afterTheLevel(LocalDate.of(2026, 11, 23)));
    assertTrue(!afterTheLevel(PLAN.end()).contains("ผลล่าสุด"));
  }

  /** The document says of which area a measure is, not which score it is to raise. */
  @Test
  void anAreaWithALowScorePromisesNothingAboutIt() {
    var analysis =
        Row.of(new FiscalYear(2567))
            .with("area", new Value.Whole(1))
            .with("question", "e9")
            .with("score", new Value.Decimal(new BigDecimal("72.50")));
    var site =
        plan(PLAN.end())
            .year(2567, "total 94.66 pass_mark 85.00 e9 72.50")
            .rows("ita-analyses", List.of(analysis));
    var words = links(section(home(site, Language.EN), "measures")).get(0);
    assertTrue(words.contains("3 measures in an area where this scored low: "), words);
  }
}

package org.prongsai.render.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.page.Part;
import org.prongsai.page.ReconciliationContext;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext;
import org.prongsai.render.MadeSite;

/** What the page on recomputed scores says, branch by branch. */
class ReconciliationPageTest {

  private static final String INDICATOR_1 = "i1 99.33 i2 100.00 i3 100.00 ";

  private static List<Section> page(MadeSite site) {
    return page(site, Language.EN);
  }

  private static List<Section> page(MadeSite site, Language language) {
    return new ReconciliationPage().sections(site.scope(language, "2567/reconciliation"));
  }

  private static ReconciliationContext.Row row(List<Section> page, String figure) {
    return MadeSite.parts(page, ReconciliationContext.class).stream()
        .flatMap(part -> part.rows().stream())
        .filter(row -> row.id().equals(figure))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row " + figure));
  }

  private static String answer(List<Section> page) {
    return MadeSite.parts(page, Part.Notice.class).get(0).words().text();
  }

  private static String workings(ReconciliationContext.Row row) {
    return row.workings().stream()
        .map(
            w ->
                w.tokens().stream()
                    .map(ReconciliationContext.Token::text)
                    .collect(Collectors.joining()))
        .collect(Collectors.joining(" | "));
  }

  private static String leads(List<Section> page, String section) {
    return page.stream()
        .filter(s -> s.id().equals(section))
        .flatMap(s -> MadeSite.parts(List.of(s), Part.Lead.class).stream())
        .map(lead -> lead.words().text())
        .collect(Collectors.joining(" | "));
  }

  @Test
  void aFigureThatAgreesHasItsArithmetic() {
    var page = page(new MadeSite().year(2567, INDICATOR_1 + "indicator-1 99.78"));
    assertEquals(
        "The one published figure that can be checked independently agrees.", answer(page));
    var row = row(page, "indicator-1");
    assertEquals("agrees", row.verdict());
    assertEquals("99.7716–99.7784", row.between());
    assertEquals(
        "(i1\u00a099.33 + i2\u00a0100.00 + i3\u00a0100.00) / 3 = 99.7766… → 99.78", workings(row));
  }

  @Test
  void aDifferenceIsSaidFirstAndHowLargeItIs() {
    var site = new MadeSite().year(2567, INDICATOR_1 + "indicator-1 99.87");
    var page = page(site.allow(2567, "indicator-1", "a misprint"));
    assertTrue(answer(page).contains("not all agree"), answer(page));
    assertEquals("warn", MadeSite.parts(page, Part.Notice.class).get(0).tone());
    assertEquals("differs by 0.09", row(page, "indicator-1").verdict());
    assertEquals("differs", row(page, "indicator-1").tone());
  }

  @Test
  void aDifferenceWithinRoundingIsNone() {
    var page = page(new MadeSite().year(2567, INDICATOR_1 + "indicator-1 99.77"));
    assertEquals("agrees within rounding (off by 0.01)", row(page, "indicator-1").verdict());
  }

  @Test
  void theAgencysNoteStandsAtItsRow() {
    var site = new MadeSite().year(2567, INDICATOR_1 + "indicator-1 99.87");
    var row = row(page(site.allow(2567, "indicator-1", "a misprint")), "indicator-1");
    assertTrue(
        row.remarks().stream().anyMatch(r -> r.text().equals("Note by the agency: a misprint")),
        row.remarks().toString());
  }

  @Test
  void theAgencysNoteOnAFigureWithoutARowIsNotLost() {
    var site = new MadeSite().year(2567, INDICATOR_1 + "indicator-1 99.78");
    var notices = MadeSite.parts(page(site.allow(2567, "i1", "unclear")), Part.Notice.class);
    assertTrue(
        notices.stream().anyMatch(n -> n.words().text().endsWith(": unclear")), notices.toString());
  }

  @Test
  void whatCannotBeRecomputedNamesWhatIsMissing() {
    var page = page(new MadeSite().year(2567, "i1 99.33 i2 100.00 indicator-1 99.78"));
    assertEquals("No published figure of FY2567 can be checked independently.", answer(page));
    var row = row(page, "indicator-1");
    assertEquals("cannot be recomputed", row.verdict());
    assertTrue(row.remarks().get(0).text().startsWith("Not in the document: i3 ("), row.toString());
  }

  @Test
  void aFigureWithTwoWaysShowsBoth() {
    var page =
        page(
            new MadeSite()
                .year(
                    2567,
                    "eit-1 94.62 eit-2 80.89 indicator-6 92.92 indicator-7 89.75 indicator-8"
                        + " 80.58"));
    var row = row(page, "eit");
    assertEquals("", row.published());
    assertEquals("87.76 or 87.75", row.recomputed());
    assertEquals("87.75–87.755", row.between());
    assertEquals("not in the document; computed by this site", row.verdict());
    assertEquals(
        List.of("Way 1", "Way 2"),
        row.workings().stream().map(ReconciliationContext.Working::label).toList());
  }

  @Test
  void theLevelIsWorkedOutInWords() {
    var page =
        page(
            new MadeSite()
                .year(2567, "iit 99.69 eit-1 94.62 eit-2 80.89 oit 96.07 total 94.66 level pass"));
    var row = row(page, "level");
    assertEquals("Pass", row.published());
    assertEquals("Pass", row.recomputed());
    assertEquals("agrees", row.verdict());
    assertTrue(
        workings(row)
            .endsWith(
                "Not “Pass – good”: EIT part 2 80.89 < 85.00 | The level is therefore “Pass”."),
        workings(row));
  }

  @Test
  void aLevelThatTheScoresDoNotReachDiffers() {
    var page = page(new MadeSite().year(2567, "iit 99.69 oit 96.07 total 84.99 level pass"));
    var row = row(page, "level");
    assertEquals("differs", row.tone());
    assertEquals("Needs improvement", row.recomputed());
  }

  @Test
  void theChangeIsComparedWhereBothTotalsArePrinted() {
    var page =
        page(
            new MadeSite()
                .year(2566, "total 94.04")
                .year(2567, "total 94.66 change_from_previous 0.62"));
    var row = row(page, "change");
    assertEquals("agrees", row.verdict());
    assertEquals("94.66 (FY2567) − 94.04 (FY2566) = 0.62", workings(row));
  }

  @Test
  void aChangeIsNotCheckedAgainstATotalThatFollowsFromIt() {
    var site = new MadeSite().year(2566, "").year(2567, "total 94.66 change_from_previous 0.62");
    assertEquals("cannot be recomputed", row(page(site), "change").verdict());
    var before = new ReconciliationPage().sections(site.scope(Language.EN, "2566/reconciliation"));
    var row = row(before, "total");
    assertEquals("94.04", row.recomputed());
    assertEquals("94.03–94.05", row.between());
    assertEquals("94.66 (FY2567) − 0.62 (change on the year before) = 94.04", workings(row));
    assertTrue(answer(before).startsWith("The document prints no figure of FY2566"));
    assertFalse(before.stream().anyMatch(section -> section.id().equals("rules")));
  }

  @Test
  void itemsThatCanBeOneWayOnlyAreDerivedWithTheReason() {
    var table = implied("o1 100.00 o2 100.00 o3 100.00 o4 100.00 o5 100.00 indicator-9 100.00");
    var cells = table.rows().get(0);
    assertEquals("o6", cells.get(0).value().text());
    assertEquals("can only be 100.00", cells.get(2).value().text());
    assertEquals("Computed by this site, not a result of the NACC", cells.get(2).note());
    assertEquals(
        "since Indicator 9: Disclosure of information is 100.00", cells.get(3).value().text());
  }

  private static TableContext implied(String words) {
    var page = page(new MadeSite().year(2567, words));
    return page.stream()
        .filter(section -> section.id().equals("unpublished"))
        .flatMap(section -> MadeSite.parts(List.of(section), TableContext.class).stream())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void severalSetsOfScoresAreCountedAndNothingIsGuessed() {
    var words = new StringBuilder("indicator-9 97.14 indicator-10 100.00");
    for (int i = 1; i <= 25; i++) {
      words.append(i == 7 || i == 8 ? "" : " o" + i + " 100.00");
    }
    // Of o7 and o8, one missed: mean(100, 600/7, 100, 100, 100) is 97.14.
    var page = page(new MadeSite().year(2567, words.toString()));
    var lead = leads(page, "unpublished");
    assertTrue(lead.contains("any of 2 sets of scores"), lead);
    assertTrue(lead.contains("Cannot be told from what is printed: "), lead);
    assertTrue(lead.contains("o7, o8"), lead);
  }

  @Test
  void aContradictionIsNamed() {
    var page = page(new MadeSite().year(2567, "indicator-9 92.20"));
    var notices =
        MadeSite.parts(page, Part.Notice.class).stream().map(n -> n.words().text()).toList();
    assertTrue(
        notices.stream()
            .anyMatch(
                words ->
                    words.endsWith(
                        "at least one is wrong: Indicator 9: Disclosure of information is 92.20.")),
        notices.toString());
  }

  @Test
  void aRangeSaysWhichEndIsLeftOut() {
    var table =
        implied(
            "e1 97.00 e2 98.00 e3 97.50 e4 97.00 e5 97.00 e6 97.50 e7 98.00 e9 72.50 eit-1 94.62");
    var row =
        table.rows().stream()
            .filter(cells -> cells.get(0).value().text().equals("e8"))
            .findFirst()
            .orElseThrow();
    assertEquals("between 96.995 and 97.165 (both excluded)", row.get(2).value().text());
    assertTrue(row.get(3).value().text().endsWith("together with the other questions"));
  }

  @Test
  void everyFigureHasItsPlaceInASection() {
    var page =
        page(
            new MadeSite()
                .year(
                    2567,
                    INDICATOR_1
                        + "indicator-1 99.78 eit-1 94.62 eit-2 80.89 o1 100.00 total 94.66"),
            Language.TH);
    var shown =
        MadeSite.parts(page, ReconciliationContext.class).stream()
            .flatMap(part -> part.rows().stream())
            .map(ReconciliationContext.Row::id)
            .collect(Collectors.toSet());
    var scope =
        new MadeSite()
            .year(
                2567,
                INDICATOR_1 + "indicator-1 99.78 eit-1 94.62 eit-2 80.89 o1 100.00 total 94.66")
            .scope(Language.TH, "2567/reconciliation");
    var rows = scope.figures().table("ita-reconciliation").rows();
    assertFalse(rows.isEmpty());
    for (var row : rows) {
      var figure = row.text("figure");
      assertTrue(shown.contains(figure) || figure.matches("[ieo][0-9]+"), "no row of " + figure);
    }
  }
}

package org.prongsai.render.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Dataset;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.page.Layout;
import org.prongsai.page.Link;
import org.prongsai.render.MadeSite;
import org.prongsai.spending.MadePurchases;
import org.prongsai.text.FiscalYear;

/** Heading, title and ways around of pages of several kinds. */
class PageFrameTest {

  private static final Row AREA =
      new Row(
          Map.of(
              Dataset.FISCAL_YEAR,
              new Value.Whole(2567),
              "area",
              new Value.Whole(1),
              "question",
              new Value.Text("i1")));

  private static Layout layout(String path) {
    var scope =
        new MadeSite()
            .year(2566, "total 85.00")
            .year(2567, "total 89.17 i1 99.33")
            .rows("ita-analyses", List.of(AREA))
            .purchases(new MadePurchases(3).rows(new FiscalYear(2567), 1))
            .scope(Language.EN, path);
    return new PageFrame(scope).layout(PageTypes.of(scope.page()).heading(scope), "");
  }

  private static List<String> labels(List<Link> links) {
    return links.stream().map(Link::label).toList();
  }

  private static List<String> current(Layout layout) {
    return layout.navigation().stream()
        .filter(entry -> !entry.current().isEmpty())
        .map(entry -> entry.label() + " " + entry.current())
        .toList();
  }

  /** The title says what was found, and a page on money shows no score. */
  @Test
  void aSharedLinkSaysTheFinding() {
    var result = layout("").share().get(0);
    assertTrue(result.title().endsWith("scored 89.17 out of 100 (FY2567)"), result.title());
    assertEquals("assets/share/2567-en.png", result.path());
    assertEquals(result.title(), layout("2567").share().get(0).title());
    var spending = layout("procurement").share().get(0);
    assertEquals("Procurement", spending.title());
    assertEquals("assets/share/purchases-2567-en.png", spending.path());
  }

  @Test
  void theMenuOfAPhoneLeadsToHelpToo() {
    var help = layout("2567").help();
    assertEquals(List.of("Contact and complaints", "Survey", "Glossary"), labels(help));
    assertTrue(help.get(0).href().endsWith("about/index.html#contact"), help.get(0).href());
  }

  @Test
  void headings() {
    assertEquals("Integrity and Transparency Assessment, FY2567 (2024)", layout("").heading());
    assertEquals("Overview, FY2567 (2024)", layout("2567").heading());
    assertEquals("Scores, FY2567 (2024)", layout("2567/scores").heading());
    assertEquals("Results over the years", layout("years").heading());
    assertEquals("Procurement", layout("procurement").heading());
    assertEquals("All purchases, FY2567 (2024)", layout("2567/procurement/purchases").heading());
    assertEquals("ita-measures", layout("data/ita-measures").heading());
  }

  @Test
  void theTitleOfAPageThatIsOneOfManySaysOfWhat() {
    var agency = layout("").title().replaceFirst(".* – ", " – ");
    assertEquals("Dataset: ita-measures" + agency, layout("data/ita-measures").title());
    assertEquals("Scores, FY2567 (2024)" + agency, layout("2567/scores").title());
    var area = layout("2567/analysis/1");
    assertEquals("Analysis FY2567 (2024), area " + area.heading() + agency, area.title());
    assertTrue(area.heading().startsWith("1. "), area.heading());
  }

  @Test
  void breadcrumbsNameThePagesAbove() {
    assertEquals(List.of(), labels(layout("").breadcrumb()));
    assertEquals(List.of("Home"), labels(layout("procurement").breadcrumb()));
    assertEquals(
        List.of("Home", "FY2567", "Procurement"),
        labels(layout("2567/procurement/purchases").breadcrumb()));
    assertEquals(List.of("Home", "Open data"), labels(layout("data/ita-measures").breadcrumb()));
  }

  @Test
  void theMenuHasAnEntryForEachChapterAndMarksWhereOneIs() {
    var menu = layout("").navigation();
    assertEquals(
        List.of("Result", "Disclosure (OIT)", "Money and work", "Open data"),
        menu.stream().map(Layout.MenuEntry::label).toList());
    assertEquals("2567/index.html", menu.get(0).href());
    assertEquals(List.of(), current(layout("")));
    assertEquals(List.of("Result page"), current(layout("2567")));
    assertEquals(List.of("Result true"), current(layout("2566")));
    assertEquals(List.of("Result true"), current(layout("2567/scores")));
    assertEquals(List.of("Result true"), current(layout("years")));
    assertEquals(List.of("Money and work true"), current(layout("2567/procurement/purchases")));
    assertEquals(List.of("Open data true"), current(layout("data/ita-measures")));
  }

  @Test
  void whatIsEmptyHasNoEntry() {
    var scope = new MadeSite().scope(Language.EN, "");
    var layout = new PageFrame(scope).layout("", "");
    assertEquals(
        List.of("Open data"), layout.navigation().stream().map(Layout.MenuEntry::label).toList());
  }

  @Test
  void contactIsPromisedOnlyWhereThereIsOne() {
    var footer = labels(layout("").footer());
    assertTrue(footer.contains("About this site"), footer.toString());
    assertEquals("About this site", layout("about").heading());
  }

  @Test
  void aScriptIsLoadedWhereThereIsSomethingForItToDo() {
    assertEquals(List.of("fold.js"), scripts("data/ita-measures"));
    assertEquals(List.of("fold.js", "sort.js"), scripts("data/ita-results"));
    assertEquals(List.of("fold.js"), scripts("procurement"));
  }

  private static List<String> scripts(String path) {
    return layout(path).scripts().stream().map(address -> address.replaceFirst(".*/", "")).toList();
  }
}

package org.prongsai.ita;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Row;
import org.prongsai.text.FiscalYear;

/** The checklists that follow from what the office recorded and from what this site publishes. */
class DisclosuresTest {

  private static final String EVIDENCE = "oit-evidence";
  private static final String ELEMENTS = "oit-elements";
  private static final String ITEMS = "oit-disclosures";

  // The elements of o1 in FY2567, as shipped.
  private static final List<String> ELEMENTS_OF_O1 =
      List.of("chart", "posts-and-units", "political-and-permanent");

  private final ChecklistSite site = new ChecklistSite();

  private void tick(String item, String element, String state) {
    site.with(ELEMENTS, 2567, "item", item, "element", element, "state", state);
  }

  private Row item(int year, String item) {
    return site.rows(ITEMS, year, item).get(0);
  }

  private static List<String> texts(List<Row> rows, String field) {
    return rows.stream().map(row -> row.text(field)).toList();
  }

  @Test
  void aYearOfWhichNothingIsKnownHasNoChecklist() {
    site.tables().values().forEach(table -> assertEquals(List.of(), table.rows()));
  }

  @Test
  void aYearWithAnythingRecordedHasEveryItemAndEveryElementInOrder() {
    tick("o1", "political-and-permanent", "present");

    var items = site.tables().get(ITEMS).of(new FiscalYear(2567));
    assertEquals(
        Stream.iterate(1, n -> n + 1).limit(35).map(n -> "o" + n).toList(), texts(items, "item"));
    var elements = site.rows(ELEMENTS, 2567, "o1");
    assertEquals(ELEMENTS_OF_O1, texts(elements, "element"));
    assertEquals(List.of("", "", "present"), texts(elements, "state"));
    assertTrue(elements.stream().allMatch(row -> !row.text("name_th").isEmpty()));
    assertEquals(List.of("found", "found", "recalled"), texts(elements, "basis"));
  }

  @Test
  void anItemIsCompleteOnlyWhereEveryElementIsRecordedAsShown() {
    tick("o1", "chart", "present");
    tick("o1", "posts-and-units", "present");
    assertEquals("", item(2567, "o1").text("complete"));

    tick("o1", "political-and-permanent", "none-declared");
    assertEquals("true", item(2567, "o1").text("complete"));
  }

  @Test
  void anItemIsIncompleteWhereOneElementIsRecordedAsAbsentWhateverTheOthers() {
    tick("o1", "chart", "absent");
    assertEquals("false", item(2567, "o1").text("complete"));
    tick("o1", "posts-and-units", "present");
    assertEquals("false", item(2567, "o1").text("complete"));
  }

  @Test
  void aRecordedItemKeepsItsPlaceAndItsRemark() {
    site.with(ITEMS, 2567, "item", "o2", "note_th", "ย้ายแล้ว");

    assertEquals(
        List.of("", "ย้ายแล้ว"),
        texts(site.tables().get(ITEMS).of(new FiscalYear(2567)).subList(0, 2), "note_th"));
    assertEquals(1, site.rows(ITEMS, 2567, "o2").size());
  }

  @Test
  void theScoreSaysNothingOfCompletenessNorCompletenessOfTheScore() {
    site.with("ita-question-scores", 2567, "question", "o1", "score", "100", "status", "stated");
    site.with("ita-question-scores", 2567, "question", "o2", "score", "0", "status", "stated");
    ELEMENTS_OF_O1.forEach(element -> tick("o1", element, "absent"));

    assertEquals("100", item(2567, "o1").text("score"));
    assertEquals("stated", item(2567, "o1").text("status"));
    assertEquals("9", item(2567, "o1").text("indicator"));
    assertEquals("false", item(2567, "o1").text("complete"));
    assertEquals("0", item(2567, "o2").text("score"));
    assertEquals("", item(2567, "o2").text("complete"));
    assertEquals("", item(2567, "o3").text("score"));
    assertEquals("not-stated", item(2567, "o3").text("status"));
  }

  @Test
  void anItemOfAYearWithoutKnownElementsIsNeverComplete() {
    site.with(EVIDENCE, 2569, "item", "o2", "sequence", "1", "url", "https://www.example.go.th/a");

    assertEquals("", item(2569, "o2").text("complete"));
    assertEquals("ข้อมูลผู้บริหาร", item(2569, "o2").text("name_th"));
    assertEquals("", item(2569, "o2").text("indicator"));
    assertEquals(26, site.tables().get(ITEMS).of(new FiscalYear(2569)).size());
    assertEquals(List.of(), site.tables().get(ELEMENTS).rows());
  }

  @Test
  void ofAYearThatNobodyKnowsTheItemsAreThoseThatTablesName() {
    site.with(EVIDENCE, 2571, "item", "o12", "sequence", "1", "url", "https://www.example.go.th/a");
    site.with(EVIDENCE, 2571, "item", "o2", "sequence", "1", "url", "https://www.example.go.th/b");

    var items = site.tables().get(ITEMS).of(new FiscalYear(2571));
    assertEquals(List.of("o2", "o12"), texts(items, "item"));
    assertEquals(List.of("1", "1"), texts(items, "evidence_count"));
    assertEquals(List.of("", ""), texts(items, "name_basis"));
  }

  @Test
  void measuresOfAYearAreEvidenceOfTheItemTheyFeedWithoutAnyEntry() {
    site.with("ita-measures", 2568, "measure", "m1.1");

    var rows = site.rows(EVIDENCE, 2568, "o27");
    assertEquals(List.of("/2568/measures/", "/data/ita-measures/2568.csv"), texts(rows, "url"));
    assertEquals(List.of("html", "csv"), texts(rows, "format"));
    assertEquals(List.of("1", "2"), texts(rows, "sequence"));
    assertEquals(List.of("2568", "2568"), texts(rows, "covers_year_be"));
    assertEquals(
        List.of("ชุด ita-measures", "ชุด ita-measures (ไฟล์ข้อมูล)"), texts(rows, "title_th"));
    assertEquals("Dataset ita-measures (data file)", rows.get(1).text("title_en"));
    assertTrue(rows.stream().allMatch(row -> row.text("note_en").contains("this site itself")));
    assertTrue(rows.stream().allMatch(row -> row.text("note_th").contains("ยังไม่ได้ยืนยัน")));
    assertEquals("2", item(2568, "o27").text("evidence_count"));
    assertEquals("", item(2568, "o27").text("complete"));
    assertEquals(28, site.tables().get(ITEMS).rows().size());
  }

  @Test
  void aReportOfResultsIsEvidenceOfTheYearAfter() {
    site.with("ita-measure-progress", 2567, "measure", "m1.1");

    assertEquals(
        List.of("/data/ita-measure-progress/2567.csv"),
        texts(site.rows(EVIDENCE, 2568, "o28"), "url"));
    assertEquals(List.of(), site.tables().get(ITEMS).of(new FiscalYear(2567)));

    site.with("ita-measures", 2567, "measure", "m1.1");
    assertEquals(
        List.of("/2567/measures/", "/data/ita-measure-progress/2567.csv"),
        texts(site.rows(EVIDENCE, 2568, "o28"), "url"));
  }

  @Test
  void whatThisSiteAddsIsNumberedOnFromWhatTheOfficeRecorded() {
    site.with("ita-measures", 2568, "measure", "m1.1");
    site.with(EVIDENCE, 2568, "item", "o27", "sequence", "4", "url", "https://www.example.go.th/a");
    site.with(EVIDENCE, 2568, "item", "o27", "sequence", "2", "url", "https://www.example.go.th/b");
    site.with(EVIDENCE, 2568, "item", "o28", "sequence", "1", "url", "https://www.example.go.th/c");
    site.with(EVIDENCE, 2568, "item", "o3", "sequence", "9", "url", "https://www.example.go.th/d");

    var rows = site.tables().get(EVIDENCE).rows();
    assertEquals(List.of("o3", "o27", "o27", "o27", "o27", "o28"), texts(rows, "item"));
    assertEquals(List.of("9", "2", "4", "5", "6", "1"), texts(rows, "sequence"));
  }

  @Test
  void anAddressThatTheOfficeRecordedHasNoSecondRow() {
    for (var page :
        List.of(
            "/2568/measures/",
            "/2568/measures",
            "/en/2568/measures/index.html",
            "http://www.example.go.th/ita/2568/measures/#m1.1")) {
      var own = new ChecklistSite().with("ita-measures", 2568, "measure", "m1.1");
      own.with(EVIDENCE, 2568, "item", "o27", "sequence", "1", "url", page);
      assertEquals(
          List.of(page, "/data/ita-measures/2568.csv"),
          texts(own.rows(EVIDENCE, 2568, "o27"), "url"));
    }
  }

  @Test
  void anAddressOfAnotherSiteThatEndsAlikeIsNotThisSites() {
    site.with("ita-measures", 2568, "measure", "m1.1");
    site.with(
        EVIDENCE,
        2568,
        "item",
        "o27",
        "sequence",
        "1",
        "url",
        "https://other.example.go.th/2568/measures/");

    assertEquals(3, site.rows(EVIDENCE, 2568, "o27").size());
  }

  @Test
  void anAttachedFileHasItsChecksumAndItsFormat() {
    site.withFile("2567/o1/chart.PDF");
    site.with(EVIDENCE, 2567, "item", "o1", "sequence", "1", "url", "/files/2567/o1/chart.PDF");
    site.with(EVIDENCE, 2567, "item", "o1", "sequence", "2", "url", "https://a.example/x?y=z.pdf");

    var rows = site.rows(EVIDENCE, 2567, "o1");
    assertEquals(List.of("ab12", ""), texts(rows, "sha256"));
    assertEquals(List.of("pdf", "html"), texts(rows, "format"));
    assertEquals("2", item(2567, "o1").text("evidence_count"));
  }
}

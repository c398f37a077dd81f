package org.prongsai.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.page.Part;
import org.prongsai.spending.MadePurchases;
import org.prongsai.text.FiscalYear;

/** The pages of a corrected score say so while it is published as it was corrected. */
class CorrectionMarksTest {

  private static List<String> marks(String path, String now) {
    var correction =
        new Row(Map.of())
            .with("number", new Value.Whole(1))
            .with("published_on", new Value.Day(LocalDate.of(2025, 3, 1)))
            .with("dataset", "ita-results")
            .with("row_key", "2567")
            .with("column", "score")
            .with("was", "94.56")
            .with("now", now)
            .with("reason_th", "พิมพ์ผิด");
    var scope =
        new MadeSite()
            .year(2566, "total 90.00")
            .year(2567, "total 94.66")
            .rows("corrections", List.of(correction))
            .scope(Language.EN, path);
    return new CorrectionMarks(scope)
        .section().stream()
            .flatMap(mark -> MadeSite.parts(List.of(mark), Part.Notice.class).stream())
            .map(notice -> notice.words().text())
            .toList();
  }

  @Test
  void everyPageThatShowsTheScoreBearsTheMark() {
    for (var path : List.of("", "2567", "years", "data/ita-results")) {
      assertEquals(1, marks(path, "94.66").size(), path);
    }
    assertEquals(List.of(), marks("2566", "94.66"));
    assertEquals(List.of(), marks("about", "94.66"));
  }

  @Test
  void thePublishedFormOfTheValueIsShown() {
    assertTrue(marks("2567", "๙๔.๖๖๐").get(0).contains("94.66"));
  }

  @Test
  void theMarkLeavesWhenTheValueChangedAgain() {
    assertEquals(List.of(), marks("2567", "94.60"));
  }

  private static boolean isMarked(
      String path, String dataset, Row row, String key, String column, String now) {
    var correction =
        new Row(Map.of())
            .with("number", new Value.Whole(1))
            .with("published_on", new Value.Day(LocalDate.of(2025, 3, 1)))
            .with("dataset", dataset)
            .with("row_key", key)
            .with("column", column)
            .with("was", "x")
            .with("now", now)
            .with("reason_th", "พิมพ์ผิด");
    var scope =
        new MadeSite()
            .year(2567, "total 94.66")
            .rows(dataset, List.of(row))
            .rows("corrections", List.of(correction))
            .scope(Language.EN, path);
    return new CorrectionMarks(scope).section().isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "2567/procurement, true",
    "2567/procurement/2024-01, true",
    "2567/procurement/2024-02, false",
    "2567/procurement/months, true",
    "2567/procurement/statement, true",
    "villages/3, true",
    "villages, false"
  })
  void aPurchaseIsMarkedOnItsFormAndInItsVillage(String path, boolean marked) {
    var purchase =
        new MadePurchases(1)
            .rows(new FiscalYear(2567), 1)
            .get(0)
            .with("status", "ended")
            .with("village_no", new Value.Whole(3))
            .with("contract_signed_date", new Value.Day(LocalDate.of(2024, 1, 15)));
    assertEquals(marked, isMarked(path, "procurement", purchase, "2567/1", "status", "ended"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ita/2567", "ita/2567/all", "ita/2567/o9", "ita/2567/submission"})
  void anItemIsMarkedInEveryListOfItems(String path) {
    var item = Row.of(new FiscalYear(2567)).with("item", "o9").with("note_th", "แก้แล้ว");
    assertTrue(isMarked(path, "oit-disclosures", item, "2567/o9", "note_th", "แก้แล้ว"));
  }
}

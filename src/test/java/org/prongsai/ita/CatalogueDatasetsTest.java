package org.prongsai.ita;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.text.FiscalYear;

/** Every code of a table has its row, and a year of which there is nothing has none. */
class CatalogueDatasetsTest {

  private static List<Row> rows(Map<String, Table> tables, String id, int year) {
    return tables.get(id).of(new FiscalYear(year));
  }

  @Test
  void theListsAreThoseOfTheYearsWithRows() {
    var tables = new ChecklistSite().with("ita-results", 2567, "score", "94.66").completed();
    for (var id : List.of("ita-items", "ita-indicators")) {
      assertEquals(1, tables.tables().get(id).years().size(), id);
    }
    assertEquals(59, rows(tables.tables(), "ita-items", 2567).size());
    assertEquals(10, rows(tables.tables(), "ita-indicators", 2567).size());
  }

  @Test
  void aCodeThatNoListHasIsThereWithItsToolAlone() {
    var tables =
        new ChecklistSite()
            .with("ita-question-scores", 2567, "question", "i1", "score", "99.33")
            .with("ita-question-scores", 2567, "question", "i99", "score", "99.33")
            .completed()
            .tables();
    var unlisted =
        rows(tables, "ita-items", 2567).stream()
            .filter(row -> row.text("question").equals("i99"))
            .toList();
    assertEquals(1, unlisted.size());
    assertEquals("IIT", unlisted.get(0).text("tool"));
    assertEquals("", unlisted.get(0).text("name_th"));
    assertEquals(60, rows(tables, "ita-items", 2567).size());
  }

  @Test
  void theCrosswalkIsThereWhereBothYearsAre() {
    var one = new ChecklistSite().with("ita-results", 2567, "score", "94.66");
    assertEquals(List.of(), rows(one.completed().tables(), "ita-item-crosswalk", 2567));
    var both = one.with("ita-results", 2566, "score", "94.04").completed().tables();
    var steps = rows(both, "ita-item-crosswalk", 2567);
    assertTrue(!steps.isEmpty());
    assertTrue(steps.stream().allMatch(row -> row.whole("previous_year_be") == 2566));
  }
}

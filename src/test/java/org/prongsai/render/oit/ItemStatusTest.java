package org.prongsai.render.oit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.page.TableContext;
import org.prongsai.render.MadeSite;
import org.prongsai.text.FiscalYear;

/** The items of a year, counted. */
class ItemStatusTest {

  private static final FiscalYear YEAR = new FiscalYear(2567);

  @Test
  void aCountIsThatOfTheDocumentAndThatOfThisSite() {
    var scope =
        new MadeSite()
            .year(2567, "total 94.66 o1 100.00 o2 100.00 o9 0.00")
            .scope(Language.EN, "ita/2567");
    var table = (TableContext) new ItemStatus(scope, YEAR).section().orElseThrow().parts().get(0);
    var rows =
        table.rows().stream()
            .map(row -> row.stream().map(cell -> cell.value().text()).toList())
            .toList();
    assertEquals(List.of("Full marks", "4", "2", "2", "0"), rows.get(0));
    assertEquals(List.of("Zero", "1", "1", "0", "0"), rows.get(1));
    assertEquals("Total", rows.get(rows.size() - 1).get(0));
  }
}

package org.prongsai.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.model.Value;
import org.prongsai.spending.MadePurchases;
import org.prongsai.text.FiscalYear;

/** A reference is declared where every row has what it leads to. */
class DeclaredReferencesTest {

  private static final FiscalYear YEAR = new FiscalYear(2567);

  private static Row question(String code, String indicator) {
    return Row.of(YEAR).with("question", code).with("indicator", indicator);
  }

  private static Row indicator(int number) {
    return Row.of(YEAR).with("indicator", new Value.Whole(number));
  }

  private static List<String> declared(List<Row> questions, List<Row> indicators) {
    var tables = new LinkedHashMap<String, Table>();
    for (var rows : List.of(questions, indicators)) {
      var id = rows.equals(questions) ? "ita-question-scores" : "ita-indicator-scores";
      tables.put(id, new Table(MadePurchases.dataset(id), rows));
    }
    return new DeclaredReferences(tables)
        .of(tables.get("ita-question-scores").dataset()).stream()
            .map(key -> key.dataset() + " " + key.fields())
            .toList();
  }

  @Test
  void namesTheAgencyToo() {
    assertEquals(
        List.of("ita-indicator-scores [" + Dataset.AGENCY_ID + ", fiscal_year_be, indicator]"),
        declared(List.of(question("i1", "1"), question("o1", "9")), both()));
  }

  @Test
  void isNotDeclaredWhereAPartIsEmpty() {
    assertEquals(List.of(), declared(List.of(question("i1", "1"), question("e8", "")), both()));
  }

  @Test
  void isNotDeclaredWhereItLeadsNowhere() {
    assertEquals(List.of(), declared(List.of(question("i1", "2")), both()));
  }

  private static List<Row> both() {
    return List.of(indicator(1), indicator(9));
  }
}

package org.prongsai.validate.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.Language;
import org.prongsai.model.ProgressListener;
import org.prongsai.model.Row;
import org.prongsai.problem.Problems;
import org.prongsai.read.table.TableReader;
import org.prongsai.spending.MadePurchases;

class TableTyperTest {

  private final Problems problems = new Problems();

  private List<Row> rows(String file, String... lines) {
    var table =
        new TableReader()
            .read("content/data/" + file, String.join("\n", lines).getBytes(UTF_8), problems)
            .orElseThrow();
    var rows = new ArrayList<Row>();
    var dataset = MadePurchases.dataset(table.dataset());
    new TableTyper(dataset, List.of(Language.TH), ProgressListener.NONE, problems)
        .type(table, absent -> {}, row -> rows.add(row.row()));
    return rows;
  }

  private List<String> said() {
    return problems.sorted().stream()
        .map(p -> p.location().cell() + " " + p.rule().id() + " " + p.args())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"EIT ส่วนที่ ๑,", "EIT ส่วนที่ 1,1", "EIT,EIT ส่วนที่ ๑", "eit (ส่วนที่ 1),"})
  void partsAToolAndItsPart(String cells) {
    var row = rows("ita-tool-scores/2567.csv", "tool,part,score", cells + ",94.62").get(0);
    assertEquals("EIT 1", row.text("tool") + " " + row.text("part"));
  }

  @Test
  void aMissingColumnHidesNothingOfTheOthers() {
    var lines = new String[] {"tool,part", "EIT,ศูนย์", "XIT,1", "EIT,1"};
    assertEquals(3, rows("ita-tool-scores/2567.csv", lines).size());
    assertEquals(
        List.of("column-missing", "cell-not-an-integer", "value-not-allowed"),
        problems.sorted().stream().map(p -> p.rule().id()).toList());
  }

  @Test
  void asksWhichPartIsMeant() {
    rows("ita-tool-scores/2567.csv", "tool,part,score", "EIT ส่วนที่ 1,2,94.62");
    assertEquals(
        List.of("A2 value-not-allowed [EIT ส่วนที่ 1, แบบวัด IIT, แบบวัด EIT, แบบวัด OIT]"),
        said());
  }

  @Test
  void proposesTheColumnThatIsMeantOnce() {
    rows("ita-results/2567.csv", "คะแนนรวม,level,pass_mark,change_from_previous,note_th", "1,,,,");
    assertEquals(1, problems.sorted().size(), said().toString());
    var found = problems.sorted().get(0);
    assertEquals("column-unknown", found.rule().id());
    assertEquals(List.of("คะแนนรวม", "คะแนน (score)"), found.args().subList(0, 2));
  }

  @Test
  void namesWhatIsMissingByItsTitle() {
    rows("ita-tool-scores/2567.csv", "tool,score", "IIT,99.69");
    assertEquals(List.of(" column-missing [tool, score, ส่วน (part), 1, ]"), said());
  }

  @Test
  void aHeaderOfWhichNothingIsKnownIsOneMistake() {
    rows("ita-tool-scores/2567.csv", "ก,ข,ค", "IIT,1,99.69");
    assertEquals(
        List.of(" header-unknown [ก, ข, ค, เครื่องมือ (tool), ส่วน (part), คะแนน (score)]"),
        said());
  }

  @Test
  void readsTheFileOfAllYearsThatWePublish() {
    var rows =
        rows(
            "ita-results/ita-results.csv",
            "fiscal_year_be,score,level,pass_mark,change_from_previous,note_th",
            "2566,94.04,,85.00,,",
            "2567,94.66,,85.00,0.62,");
    assertEquals(
        List.of("2566", "2567"), rows.stream().map(row -> row.text("fiscal_year_be")).toList());
    assertEquals(List.of(), said());
  }

  @Test
  void asksForTheYearOfEachOfItsRows() {
    var rows =
        rows(
            "ita-results/ita-results.csv",
            "fiscal_year_be,score,level,pass_mark,change_from_previous,note_th",
            ",94.04,,85.00,,",
            "99999,94.66,,85.00,0.62,");
    assertEquals(List.of(), rows);
    assertEquals(
        List.of(
            "A2 cell-required [, fiscal_year_be]", "A3 number-out-of-range [99999, 2500, 2600]"),
        said());
  }

  @Test
  void anotherNameIsNoYear() {
    rows("ita-results/results.csv", "fiscal_year_be,score", "2566,94.04");
    assertEquals("year-not-a-fiscal-year", problems.sorted().get(0).rule().id());
  }
}

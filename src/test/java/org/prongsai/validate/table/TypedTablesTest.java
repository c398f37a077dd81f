package org.prongsai.validate.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.Language;
import org.prongsai.model.ProgressListener;
import org.prongsai.model.Table;
import org.prongsai.problem.Problems;
import org.prongsai.read.table.RawTable;
import org.prongsai.read.table.TableReader;
import org.prongsai.spending.MadePurchases;
import org.prongsai.store.TempFiles;
import org.prongsai.text.FiscalYear;

/** Rows in memory and rows on disk, from files of one year and of all. */
class TypedTablesTest {

  private static final String ID = "ita-tool-scores";

  @TempDir private Path temp;
  private final Problems problems = new Problems();

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void rowsOfAYearStandTogetherWhateverFileTheyComeFrom(boolean large) {
    var rows = new ArrayList<String>();
    try (var scratch = new TempFiles(temp, 0)) {
      var table =
          typed(
              scratch,
              large,
              file("2566.csv", "tool,part,score", "IIT,,90.00"),
              file(
                  ID + ".csv",
                  "fiscal_year_be,tool,part",
                  "2567,IIT,",
                  "2566,EIT,1",
                  "2568,IIT,",
                  "2567,EIT,2"));
      table.rows().forEach(row -> rows.add(row.year().be() + row.text("tool")));
      assertEquals(List.of("2566IIT", "2566EIT", "2567IIT", "2567EIT", "2568IIT"), rows);
      assertEquals(2, table.of(new FiscalYear(2567)).size());
      assertEquals("EIT", table.of(new FiscalYear(2567)).get(1).text("tool"));
      assertEquals(3, table.years().size());
      assertEquals("2568IIT", table.rows().get(4).year().be() + table.rows().get(4).text("tool"));
    }
  }

  /** What stands for a column that is not there lies where that was said, on disk too. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aColumnThatIsMissingIsSaidOnce(boolean large) {
    try (var scratch = new TempFiles(temp, 0)) {
      var rows = checked(scratch, large, file("2567.csv", "tool,part", "IIT,", "EIT,1")).rows();
      assertEquals(2, rows.size());
      var cell = rows.get(1).raw().cells().get("score");
      assertEquals("", cell.text());
      assertEquals(1, cell.location().line());
      assertEquals(
          List.of("column-missing"), problems.sorted().stream().map(p -> p.rule().id()).toList());
    }
  }

  private Table typed(TempFiles scratch, boolean large, RawTable... files) {
    return checked(scratch, large, files).toTable();
  }

  private CheckedTable checked(TempFiles scratch, boolean large, RawTable... files) {
    var tables = Stream.of(files).map(file -> large ? largeOf(file) : file).toList();
    var dataset = MadePurchases.dataset(ID);
    return new TypedTables(
            Map.of(ID, dataset), List.of(Language.TH), scratch, ProgressListener.NONE, problems)
        .of(tables)
        .get(ID);
  }

  private static RawTable largeOf(RawTable table) {
    return new RawTable(
        table.file(), table.dataset(), table.year(), table.header(), table.rows(), true);
  }

  private RawTable file(String name, String... lines) {
    return new TableReader()
        .read("content/data/" + ID + "/" + name, String.join("\n", lines).getBytes(UTF_8), problems)
        .orElseThrow();
  }
}

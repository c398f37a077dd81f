package org.prongsai.workbook.site;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.function.Uncheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.Dataset;
import org.prongsai.model.Language;
import org.prongsai.model.ProgressListener;
import org.prongsai.model.Row;
import org.prongsai.problem.Problems;
import org.prongsai.read.SourceReader;
import org.prongsai.settings.DatasetParser;
import org.prongsai.store.TempFiles;
import org.prongsai.validate.table.TypedTables;

class TablesToWorkbookTest {

  private static final String RESULTS = "content/data/ita-results/2567.csv";

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {".", "src/test/resources/sites/nonglan", "src/test/resources/sites/saithong"})
  void theRowsOfAWorkbookAreThoseOfTheTables(String source) throws IOException {
    var site = copy(Path.of(source));
    var before = rows(site);

    var result = into(site, true);

    assertTrue(result.written(), result.problems().summaries().toString());
    assertFalse(result.moved().isEmpty());
    for (var file : result.moved()) {
      assertFalse(Files.exists(site.resolve(file)));
      assertTrue(Files.exists(site.resolve(file.replaceFirst("^content", TablesToWorkbook.ASIDE))));
    }
    assertEquals(before, rows(site));
  }

  @Test
  void withoutBeingAskedItWritesNothing() throws IOException {
    var site = copy(Path.of("src/test/resources/sites/minimal"));
    var settings = site.resolve("content/site.yml");
    Files.writeString(settings, Files.readString(settings) + "\n# " + RESULTS + "\n");

    var result = into(site, false);

    assertFalse(result.written());
    assertEquals(9, result.moved().size());
    assertEquals(List.of(RESULTS), result.named());
    assertEquals(1, result.sheets().get("ผลการประเมินภาพรวม"));
    assertTrue(Files.exists(site.resolve(RESULTS)));
    assertFalse(Files.exists(site.resolve("content/workbook.xlsx")));
  }

  @Test
  void aTableThatCannotBeReadKeepsAllOfThemWhereTheyAre() throws IOException {
    var site = copy(Path.of("src/test/resources/sites/minimal"));
    Files.writeString(site.resolve(RESULTS), "score,level\n\"90,pass\n");

    var result = into(site, true);

    assertFalse(result.written());
    assertEquals(List.of(RESULTS + ":2:1 quote-not-closed"), result.problems().summaries());
    assertTrue(Files.exists(site.resolve("content/data/ita-tool-scores/2567.csv")));
    assertFalse(Files.exists(site.resolve("content/workbook.xlsx")));
  }

  @Test
  void anOpenWorkbookIsNotTouched() throws IOException {
    var site = copy(Path.of("src/test/resources/sites/minimal"));
    into(site, true);
    var before = Files.readAllBytes(site.resolve("content/workbook.xlsx"));
    Files.writeString(site.resolve("content/~$workbook.xlsx"), "");

    var result = into(site, true);

    assertEquals(
        List.of("content/workbook.xlsx:1:1 import-workbook-open"), result.problems().summaries());
    assertArrayEquals(before, Files.readAllBytes(site.resolve("content/workbook.xlsx")));
  }

  @ParameterizedTest
  @ValueSource(strings = {RESULTS, "content/workbook.xlsx"})
  void whatIsSavedMeanwhileStaysWhereItIs(String name) throws IOException {
    var site = copy(Path.of("src/test/resources/sites/minimal"));
    var file = site.resolve(name);
    if (!Files.exists(file)) {
      into(site, true);
    }
    var before = Files.size(file);

    // Documents are read after the tables.
    var result =
        new TablesToWorkbook(site, Optional.empty(), TempFiles.unused())
            .run(
                true,
                (dir, names, to) -> {
                  Uncheck.run(() -> Files.writeString(file, "\n", APPEND));
                  return List.of();
                });

    assertFalse(result.written());
    assertEquals(List.of(name + ":1:1 import-workbook-changed"), result.problems().summaries());
    assertEquals(before + 1, Files.size(file));
  }

  @Test
  void aWorkbookIsMadeAnewWithItsRows() throws IOException {
    var site = copy(Path.of("src/test/resources/sites/minimal"));
    into(site, true);
    var before = rows(site);

    var result = into(site, true);

    assertEquals(TablesToWorkbook.ASIDE + "-2", result.aside());
    assertTrue(Files.exists(site.resolve(result.aside()).resolve("workbook.xlsx")));
    assertEquals(before, rows(site));
  }

  @Test
  void aTableThatIsTooLargeStaysAFileWithTheOthersOfItsDataset() throws IOException {
    var site = copy(Path.of("src/test/resources/sites/minimal"));
    var scratch = new TempFiles(temp.resolve("scratch"), Files.size(site.resolve(RESULTS)));

    var result = new TablesToWorkbook(site, Optional.empty(), scratch).run(true);

    assertTrue(result.large().contains(RESULTS), result.large().toString());
    assertTrue(Files.exists(site.resolve(RESULTS)));
    assertTrue(Files.exists(site.resolve("content/workbook.xlsx")));
    scratch.close();
  }

  private Path copy(Path source) throws IOException {
    var site = temp.resolve("site");
    FileUtils.copyDirectory(source.resolve("content").toFile(), site.resolve("content").toFile());
    return site;
  }

  private static TablesToWorkbook.Result into(Path site, boolean write) {
    return new TablesToWorkbook(site, Optional.empty(), TempFiles.unused()).run(write);
  }

  /** The typed rows of a site by dataset: all that is published follows from them. */
  private static Map<String, List<Row>> rows(Path site) {
    var problems = new Problems();
    var scratch = TempFiles.unused();
    var sources = new SourceReader(site, (dir, names, to) -> List.of(), scratch).readAll(problems);
    var datasets = new LinkedHashMap<String, Dataset>();
    sources
        .datasets()
        .forEach(
            (id, yaml) ->
                datasets.put(
                    id,
                    new DatasetParser(problems)
                        .parse(id, yaml, !SourceReader.SHIPPED.contains(id))));
    var languages = List.of(Language.TH);
    var rows = new LinkedHashMap<String, List<Row>>();
    new TypedTables(datasets, languages, scratch, ProgressListener.NONE, problems)
        .of(sources.tables())
        .forEach((id, table) -> rows.put(id, table.rows().stream().map(row -> row.row()).toList()));
    assertFalse(problems.hasErrors(), problems.summaries().toString());
    return rows;
  }
}

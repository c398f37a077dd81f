package org.prongsai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.importer.sheet.ColumnChoices;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.importer.table.SiteTables;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.problem.Problems;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;
import org.prongsai.workbook.SiteWorkbook;

/** An import says the same whether the site keeps its tables in files or in a workbook. */
class WorkbookImportTest {

  private static final FiscalYear YEAR = new FiscalYear(2569);
  private static final Path FORMS = Path.of("src/test/resources/sites/nonglan/forms");
  private static final List<Dataset> DATASETS =
      List.of(SpendingTables.PROCUREMENT, SpendingTables.BIDS, SpendingTables.MONTHS).stream()
          .map(OfficeImport::shipped)
          .toList();

  @TempDir private Path temp;

  @Test
  void bringsTheSameRowsIntoAWorkbookAsIntoTablesAndNothingTheSecondTime() throws IOException {
    var files = site("files");
    var book = site("book");
    Files.write(
        book.resolve("content/workbook.xlsx"),
        new SiteWorkbook(DATASETS, List.of(), false).bytes(Map.of()));

    for (var month : List.of("2026-02.csv", "2026-03.csv")) {
      assertTrue(run(files, month).written());
      assertTrue(run(book, month).written());
    }

    assertFalse(Files.exists(book.resolve("content/data")));
    for (var dataset : DATASETS) {
      assertEquals(rows(files, dataset), rows(book, dataset), dataset.id());
    }
    assertFalse(rows(book, DATASETS.get(0)).isEmpty());
    assertFalse(run(book, "2026-03.csv").written());
  }

  private Path site(String name) throws IOException {
    var site = temp.resolve(name);
    FileUtils.copyFileToDirectory(
        Path.of("src/test/resources/sites/minimal/content/site.yml").toFile(),
        site.resolve("content").toFile());
    return site;
  }

  private static ImportResult run(Path site, String form) {
    var result =
        new OfficeImport(ImportKind.PROCUREMENT, site, YEAR, ColumnChoices.NONE)
            .run(List.of(FORMS.resolve(form)), true);
    assertFalse(result.problems().hasErrors(), result.problems().summaries().toString());
    return result;
  }

  private static List<Row> rows(Path site, Dataset dataset) {
    var problems = new Problems();
    var rows = new SiteTables(site).table(dataset, YEAR).read(problems);
    assertEquals(List.of(), problems.summaries());
    return rows;
  }
}

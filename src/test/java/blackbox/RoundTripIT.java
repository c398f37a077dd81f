package blackbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.importer.ImportResult;
import org.prongsai.importer.OfficeImport;
import org.prongsai.importer.sheet.ColumnChoices;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.problem.RunOutcome;
import org.prongsai.problem.Severity;
import org.prongsai.text.FiscalYear;

/** What is published can be imported, and comes out of the next build as it was. */
class RoundTripIT {

  private static final List<Integer> YEARS = List.of(2566, 2567);
  private static final ImportKind PURCHASES = ImportKind.PROCUREMENT;
  private static final ImportKind PROJECTS = ImportKind.PERFORMANCE;

  @TempDir private static Path temp;

  private static PublishedSite published;

  @BeforeAll
  static void buildsTheSite() {
    published = FictionalSite.published();
  }

  /** The sources of the fictional agency without its tables of purchases and of projects. */
  private static Path emptied(String name) {
    try {
      var site = Tree.copy(FictionalSite.SOURCE, temp.resolve(name));
      for (var kind : List.of(PURCHASES, PROJECTS)) {
        BrokenSites.delete(site.resolve("content/data/" + kind.dataset()));
      }
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImportResult importInto(Path site, ImportKind kind, int year, Path... files) {
    var result =
        new OfficeImport(kind, site, new FiscalYear(year), ColumnChoices.NONE)
            .run(List.of(files), true);
    assertEquals(
        0, result.problems().count(Severity.ERROR), result.problems().summaries().toString());
    return result;
  }

  private static Path file(ImportKind kind, String name) {
    return published.folder().resolve("data/" + kind.dataset() + "/" + name);
  }

  private static byte[] table(Path site, ImportKind kind, int year) {
    try {
      return Files.readAllBytes(
          site.resolve("content/data/" + kind.dataset() + "/" + year + ".csv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertSameTable(Path site, Path other, ImportKind kind, int year) {
    assertArrayEquals(table(site, kind, year), table(other, kind, year), kind + " " + year);
  }

  /** It was stored before contract numbers, reasons and ids had a place; forms still have none. */
  private static void assertPurchasesOfTheStoredTable(Path site) {
    var path = "content/data/procurement/2566.csv";
    var stored = new PublishedSite(FictionalSite.SOURCE).rows(path);
    var columns = stored.get(0).keySet();
    var found = new PublishedSite(site).rows(path).stream().map(row -> only(columns, row)).toList();
    assertEquals(242, found.size());
    assertEquals(stored, found);
  }

  private static Map<String, String> only(Set<String> columns, Map<String, String> row) {
    var kept = new TreeMap<>(row);
    kept.keySet().retainAll(columns);
    return kept;
  }

  @Test
  void theCommandMakesTheTableOfTheTwelveMonthlyReports() {
    var site = emptied("monthly");
    var arguments =
        Stream.concat(
                Stream.of(
                    "import", "procurement", "--site", site.toString(), "--data-year", "2566"),
                Stream.concat(FictionalSite.monthly().stream(), Stream.of("--write")))
            .toArray(String[]::new);

    var first = ProgramRun.start(arguments);
    assertEquals(0, first.exitCode(), first.output());
    assertPurchasesOfTheStoredTable(site);

    var files = FictionalSite.monthly().stream().map(Path::of).toArray(Path[]::new);
    var second = importInto(site, PURCHASES, 2566, files);
    assertEquals(242, second.counts().unchanged());
    assertPurchasesOfTheStoredTable(site);
  }

  @Test
  void theFormOfTheNaccInBothKindsOfFileGivesOneTable() {
    var fromCsv = emptied("form-csv");
    var fromWorkbook = emptied("form-xlsx");
    for (int year : YEARS) {
      importInto(fromCsv, PURCHASES, year, file(PURCHASES, year + ".nacc-18.csv"));
      importInto(fromWorkbook, PURCHASES, year, file(PURCHASES, year + ".nacc-18.xlsx"));
      assertSameTable(fromCsv, fromWorkbook, PURCHASES, year);
    }
    assertPurchasesOfTheStoredTable(fromCsv);
  }

  @Test
  void publishedTablesImportedAgainAreWhatTheyWere() {
    var fromCsv = emptied("published-csv");
    var fromWorkbook = emptied("published-xlsx");
    for (var kind : List.of(PURCHASES, PROJECTS)) {
      for (int year : YEARS) {
        importInto(fromCsv, kind, year, file(kind, year + ".csv"));
        importInto(fromWorkbook, kind, year, file(kind, year + ".xlsx"));
        assertSameTable(fromCsv, fromWorkbook, kind, year);
      }
    }
    assertPurchasesOfTheStoredTable(fromCsv);
    for (int year : YEARS) {
      assertSameTable(FictionalSite.SOURCE, fromCsv, PROJECTS, year);
    }
  }

  @Test
  void importingTwiceChangesNothing() {
    var site = emptied("twice");
    for (var ending : List.of("nacc-18.csv", "xlsx")) {
      for (int year : YEARS) {
        importInto(site, PURCHASES, year, file(PURCHASES, year + "." + ending));
        var before = table(site, PURCHASES, year);
        var again = importInto(site, PURCHASES, year, file(PURCHASES, year + "." + ending));
        assertEquals(0, again.counts().added() + again.counts().changed(), ending + " " + year);
        assertFalse(again.written());
        assertArrayEquals(before, table(site, PURCHASES, year), ending + " " + year);
      }
    }
  }

  @Test
  void planAndReportOfTheOfficeAddNothingToTheProjectsThatCameOfThem() throws IOException {
    var site = Tree.copy(FictionalSite.SOURCE, temp.resolve("projects"));
    var forms = Path.of("src/test/resources/procurement/other-forms");
    var result =
        importInto(
            site,
            PROJECTS,
            2567,
            forms.resolve("performance-plan-2567.xlsx"),
            forms.resolve("performance-result-2567.xlsx"));
    assertEquals(12, result.counts().unchanged());
    assertSameTable(FictionalSite.SOURCE, site, PROJECTS, 2567);
  }

  @Test
  void aSiteOfImportedFormsIsPublishedAsTheSiteThatTheyAreOf() throws IOException {
    var site = emptied("forms");
    importInto(site, PURCHASES, 2566, file(PURCHASES, "2566.nacc-18.csv"));
    importInto(site, PURCHASES, 2567, file(PURCHASES, "2567.nacc-18.xlsx"));
    importInto(site, PROJECTS, 2566, file(PROJECTS, "2566.xlsx"));
    importInto(site, PROJECTS, 2567, file(PROJECTS, "2567.csv"));
    // Converted documents may be shared; what the last build came to is each site's own.
    var cache = Tree.copy(FictionalSite.cache(), temp.resolve("cache"));

    var report = BrokenSites.build(site, temp.resolve("site"), cache, null);

    assertEquals(RunOutcome.PUBLISHED, report.outcome(), report.problems().summaries().toString());
    var again = Tree.of(temp.resolve("site"));
    assertTrue(again.checksums().containsKey("data/procurement/2566.nacc-18.csv"));
    assertTrue(again.checksums().containsKey("data/all.zip"));
    assertEquals(List.of(), Tree.of(published.folder()).differencesTo(again), "files that differ");
  }

  @Test
  void theFormKeepsItsByteOrderMarkAndItsLineEnds() {
    var text =
        new String(published.bytes("data/procurement/2566.nacc-18.csv"), StandardCharsets.UTF_8);
    assertTrue(text.startsWith("\uFEFFปีงบประมาณ,"));
    assertEquals(243, text.split("\r\n").length);
  }
}

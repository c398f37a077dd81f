package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A database reads every CSV and JSON file with the types of its schema, and finds equal rows. */
class DuckDbIT {

  private static final int SOME = 20;

  private static DuckDb database;

  @BeforeAll
  static void open() throws SQLException {
    database = new DuckDb();
  }

  @AfterAll
  static void close() throws SQLException {
    database.close();
  }

  static Stream<PublishedSite> sites() {
    return Stream.of(PublishedSite.ofThisProject(), FictionalSite.published());
  }

  private static Map<String, String> types(List<Column> columns) {
    var types = new LinkedHashMap<String, String>();
    columns.forEach(column -> types.put(column.name(), column.sqlType()));
    return types;
  }

  /** The files of rows: all years, and each year, of every dataset. */
  private static List<String> tables(PublishedSite site, String ending) {
    return site.files().stream()
        .filter(path -> path.endsWith(ending))
        .filter(path -> path.matches("data/([a-z0-9-]+)/(\\1|[0-9]{4})\\.[a-z]+"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void csvAndJsonHaveTheColumnsTheTypesAndTheSameRows(PublishedSite site) throws SQLException {
    var paths = tables(site, ".csv");
    assertTrue(paths.size() >= site.datasets().size() && paths.size() > SOME, paths.toString());
    assertEquals(
        paths, tables(site, ".json").stream().map(p -> p.replace(".json", ".csv")).toList());
    for (var path : paths) {
      assertSame(site, path);
    }
  }

  private static void assertSame(PublishedSite site, String path) throws SQLException {
    var columns = Column.of(site, path.split("/")[1]);
    var csv = DuckDb.csv(file(site, path), columns);
    var json = DuckDb.json(file(site, path.replace(".csv", ".json")), columns);
    // Compared in their order, too.
    assertEquals(
        List.copyOf(types(columns).entrySet()),
        List.copyOf(database.columns(csv).entrySet()),
        path);
    assertEquals(types(columns), database.columns(json), path);
    assertEquals(site.rows(path).size(), database.count(csv), path);
    assertEquals(site.json(path.replace(".csv", ".json")).size(), database.count(json), path);
    var plain = withoutPrefix(csv, columns);
    assertEquals(0, database.count("(" + plain + ") EXCEPT ALL (" + json + ")"), path);
    assertEquals(0, database.count("(" + json + ") EXCEPT ALL (" + plain + ")"), path);
  }

  private static Path file(PublishedSite site, String path) {
    return site.folder().resolve(path).toAbsolutePath();
  }

  /**
   * Texts without the prefix that keeps a spreadsheet from running them ({@code formula_prefix}).
   */
  private static String withoutPrefix(String csv, List<Column> columns) {
    return columns.stream()
        .map(
            column ->
                column.type().equals("string")
                    ? "regexp_replace(\"%1$s\", '^''([=+@\\t\\r-])', '\\1') AS \"%1$s\""
                        .formatted(column.name())
                    : "\"" + column.name() + "\"")
        .collect(Collectors.joining(", ", "SELECT ", " FROM (" + csv + ")"));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theLinesOnThePageOfADatasetRunAsTheyStand(PublishedSite site) throws SQLException {
    var address = site.json("disclosure.json").path("base_url").asText();
    for (var dataset : site.datasets()) {
      for (var language : site.json("disclosure.json").path("languages")) {
        var folder = language.asText().equals("th") ? "" : language.asText() + "/";
        var sample =
            site.page(folder + "data/" + dataset + "/index.html")
                .selectFirst("pre[data-sample=duckdb]");
        assertNotNull(sample, folder + dataset);
        var lines = sample.wholeText().strip();
        assertTrue(lines.contains(address) && lines.endsWith(";"), lines);
        var query =
            lines
                .substring(0, lines.length() - 1)
                .replace(address, site.folder().toAbsolutePath() + "/");
        assertEquals(site.table(dataset).size(), database.count(query), dataset);
        assertEquals(
            withoutSpaces(types(Column.of(site, dataset))), withoutSpaces(database.columns(query)));
      }
    }
  }

  private static List<String> withoutSpaces(Map<String, String> types) {
    return types.entrySet().stream().map(type -> type.toString().replace(" ", "")).toList();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyOtherCsvAndJsonFileIsReadToo(PublishedSite site) throws SQLException {
    var tables = Stream.of(".csv", ".json").flatMap(e -> tables(site, e).stream()).toList();
    var others =
        site.files().stream()
            .filter(path -> path.startsWith("data/") && path.matches(".*\\.(csv|json|jsonld)"))
            .filter(path -> !tables.contains(path))
            .toList();
    assertTrue(others.size() > SOME, others.toString());
    for (var path : others) {
      if (path.endsWith(".csv")) {
        var query =
            "SELECT * FROM read_csv(%s, header = true, all_varchar = true)"
                .formatted(DuckDb.quoted(file(site, path)));
        assertEquals(site.rows(path).size(), database.count(query), path);
      } else {
        var query =
            "SELECT * FROM read_json_objects(%s, format = 'unstructured')"
                .formatted(DuckDb.quoted(file(site, path)));
        assertEquals(1, database.count(query), path);
      }
    }
  }
}

package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every workbook under {@code data/}, read by another library, says what the CSV beside it says.
 */
class WorkbooksIT {

  private static final String FORMULA_PREFIX = "'(?=[=+\\-@\t\r])";

  static Stream<PublishedSite> sites() {
    return Stream.of(PublishedSite.ofThisProject(), FictionalSite.published());
  }

  private static List<String> workbooks(PublishedSite site, String kind) {
    return site.files().stream()
        .filter(path -> path.matches("data/[^/]+/" + kind + "\\.xlsx"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyCellIsThatOfTheCsvInItsType(PublishedSite site) {
    var paths = workbooks(site, "(?!template)[a-z0-9-]+");
    assertTrue(paths.size() >= site.datasets().size(), paths.toString());
    for (var path : paths) {
      var columns = Column.of(site, path.split("/")[1]);
      var rows = site.rows(path.replace(".xlsx", ".csv"));
      Workbooks.read(site, path, workbook -> assertSame(path, workbook, columns, rows));
    }
  }

  private static Void assertSame(
      String path, Workbook workbook, List<Column> columns, List<Map<String, String>> rows) {
    var sheet = workbook.getSheetAt(0);
    assertEquals("data", sheet.getSheetName(), path);
    var found = Workbooks.rows(sheet);
    assertEquals(
        columns.stream().map(Column::name).toList(),
        found.get(0).stream().map(Workbooks.Typed::value).toList(),
        path);
    var expected = new ArrayList<List<Workbooks.Typed>>();
    rows.forEach(row -> expected.add(columns.stream().map(c -> typed(c, row)).toList()));
    var shown = new ArrayList<List<Workbooks.Typed>>();
    for (var row : found.subList(1, found.size())) {
      shown.add(row.stream().map(WorkbooksIT::normal).toList());
    }
    assertEquals(expected, shown, path);
    assertHeaderStays(path, sheet);
    assertDescribed(path, workbook, columns);
    return null;
  }

  /** What the CSV has, in the type that the schema names. */
  private static Workbooks.Typed typed(Column column, Map<String, String> row) {
    var text = row.get(column.name());
    if (text.isEmpty()) {
      return new Workbooks.Typed("empty", "");
    }
    return switch (column.type()) {
      case "integer", "number" -> normal(new Workbooks.Typed("number", text));
      case "date", "boolean" -> new Workbooks.Typed(column.type(), text);
      default -> new Workbooks.Typed("text", text.replaceFirst("^" + FORMULA_PREFIX, ""));
    };
  }

  /** A number in a cell has no decimals of its own. */
  private static Workbooks.Typed normal(Workbooks.Typed cell) {
    return cell.kind().equals("number")
        ? new Workbooks.Typed(
            "number", new BigDecimal(cell.value()).stripTrailingZeros().toPlainString())
        : cell;
  }

  private static void assertHeaderStays(String path, Sheet sheet) {
    var pane = sheet.getPaneInformation();
    assertNotNull(pane, path);
    assertTrue(pane.isFreezePane(), path);
    assertEquals(1, pane.getHorizontalSplitPosition(), path);
  }

  private static void assertDescribed(String path, Workbook workbook, List<Column> columns) {
    var described = Workbooks.rows(workbook.getSheet("columns"));
    assertEquals(
        columns.stream().map(Column::name).toList(),
        described.stream().skip(1).map(row -> row.get(0).value()).toList(),
        path);
    for (var row : described.subList(1, described.size())) {
      assertTrue(
          Stream.of(1, 2).noneMatch(title -> row.get(title).value().isBlank()),
          path + " has no title in both languages: " + row);
    }
  }

  @Test
  void theFormsOfTheNaccSayTheSameInBothKindsOfFile() {
    var site = FictionalSite.published();
    var paths = workbooks(site, "[0-9]{4}\\.nacc-1[68]");
    assertEquals(4, paths.size());
    for (var path : paths) {
      var rows = site.rows(path.replace(".xlsx", ".csv"));
      var found = Workbooks.read(site, path, workbook -> Workbooks.rows(workbook.getSheetAt(0)));
      var header = found.get(0).stream().map(Workbooks.Typed::value).toList();
      assertEquals(List.copyOf(rows.get(0).keySet()), header, path);
      for (int i = 0; i < rows.size(); i++) {
        var cells = List.copyOf(rows.get(i).values());
        for (int column = 0; column < cells.size(); column++) {
          assertCell(
              path + " " + i + " " + header.get(column),
              cells.get(column),
              found.get(i + 1).get(column));
        }
      }
    }
  }

  private static void assertCell(String place, String text, Workbooks.Typed cell) {
    if (cell.kind().equals("number")) {
      assertEquals(0, new BigDecimal(text).compareTo(new BigDecimal(cell.value())), place);
    } else {
      assertEquals(new Workbooks.Typed("text", text), cell, place);
    }
  }
}

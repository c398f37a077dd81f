package org.prongsai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.importer.cell.MonthText;
import org.prongsai.importer.cell.VillageNumber;
import org.prongsai.importer.sheet.Header;
import org.prongsai.importer.sheet.ImportFindings;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.importer.sheet.OfficeCell;
import org.prongsai.importer.sheet.OfficeRow;
import org.prongsai.importer.sheet.OfficeSheet;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Severity;
import org.prongsai.read.SourceReader;
import org.prongsai.read.table.RawCell;
import org.prongsai.settings.DatasetParser;
import org.prongsai.text.FiscalYear;

/**
 * {@code dirty-cells.csv}: cells as offices write them, and what becomes of each. {@code ∅} is an
 * empty cell, {@code !rule} a problem that leaves the cell empty; {@code <U+200B>} stands for what
 * cannot be seen.
 */
class DirtyCellsTest {

  private static final Path TABLE =
      Path.of(
          System.getProperty("basedir", ""),
          "src/test/resources/org/prongsai/importer/dirty-cells.csv");
  private static final String NOTHING = "∅";
  private static final Pattern HIDDEN = Pattern.compile("<U\\+([0-9A-F]{4})>");

  /** A line of the table. */
  record Sample(String kind, String found, String becomes) {}

  static List<Sample> samples() throws IOException {
    var text = Files.readString(TABLE, StandardCharsets.UTF_8);
    try (var csv = CsvReader.builder().ofCsvRecord(text)) {
      return csv.stream()
          .skip(1)
          .map(record -> record.getFields())
          .map(cells -> new Sample(cells.get(0), seen(cells.get(1)), cells.get(2)))
          .toList();
    }
  }

  private static String seen(String written) {
    return HIDDEN
        .matcher(written.replace("\\n", "\n"))
        .replaceAll(
            code ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(code.group(1), 16))));
  }

  @Test
  void theTableIsLongAndSaysNothingTwice() throws IOException {
    var samples = samples();

    assertTrue(samples.size() >= 150, () -> samples.size() + " samples");
    assertEquals(
        samples.size(),
        samples.stream().map(sample -> sample.kind() + sample.found()).distinct().count());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void eachBecomesWhatTheTableSays(Sample sample) {
    assertEquals(sample.becomes(), read(sample));
  }

  private static String read(Sample sample) {
    return switch (sample.kind()) {
      case "month" ->
          MonthText.titled(sample.found())
              .or(() -> MonthText.find(sample.found()))
              .map(Object::toString)
              .orElse(NOTHING);
      case "village-in-title" ->
          VillageNumber.in(sample.found()).map(Object::toString).orElse(NOTHING);
      case "winner" -> row(sample, "winner_and_price", "supplier_name", "agreed_price_thb");
      case "contract" -> contract(sample);
      case "period" -> row(sample, "period", "start_date", "end_date");
      default -> cell(sample);
    };
  }

  private static String cell(Sample sample) {
    var keys =
        java.util.Map.of(
            "money", "agreed_price_thb",
            "date", "contract_signed_date",
            "day-cell", "contract_signed_date",
            "method", "method",
            "status", "status",
            "source", "budget_source",
            "tax-id", "supplier_tax_id",
            "egp", "egp_project_no",
            "village", "village_no",
            "title", "title");
    var problems = new Problems();
    var cells =
        new CellImport(dataset("procurement"), new FiscalYear(2566), new ImportFindings(problems));
    var kind = sample.kind().equals("day-cell") ? RawCell.Kind.DATE : RawCell.Kind.TEXT;
    var cell = new OfficeCell(OfficeCell.text(sample.found()).text(), kind, false);
    var key = keys.get(sample.kind());
    var value = cells.read(key, cell, Location.ofCell("x.xlsx", 2, 1, 2, key));
    return said(value.map(v -> v.plain()).orElse(NOTHING), problems);
  }

  /** What a row becomes that holds only the cell. */
  private static Row read(Sample sample, String key, Problems problems) {
    var kind = key.equals("period") ? ImportKind.PERFORMANCE : ImportKind.PROCUREMENT;
    var row =
        new OfficeRow(
            2, 2, false, List.of(OfficeCell.text("x"), OfficeCell.text(sample.found())), List.of());
    var sheet = new OfficeSheet("x.xlsx", "", false, Set.of(), List.of(row));
    var header =
        new Header(
            0,
            0,
            "",
            List.of(
                new Header.Column(0, "title", kind.title(), sheet.at(row, 0, "")),
                new Header.Column(1, key, key, sheet.at(row, 1, ""))));
    var year = new FiscalYear(kind == ImportKind.PERFORMANCE ? 2567 : 2566);
    var findings = new ImportFindings(problems);
    var days = new SigningYearCheck(year, findings);
    var intake = new RowImport(kind, dataset(kind.dataset()), year, days, findings);
    return intake.read(new RowImport.Place(sheet, header, row)).row();
  }

  private static String row(Sample sample, String key, String first, String second) {
    var problems = new Problems();
    var row = read(sample, key, problems);
    boolean isEmpty = row.text(first).isEmpty() && row.text(second).isEmpty();
    return said(isEmpty ? NOTHING : row.text(first) + " | " + row.text(second), problems);
  }

  /** The number of a contract has no column; the report says how it was read. */
  private static String contract(Sample sample) {
    var problems = new Problems();
    var row = read(sample, "contract_no_and_date", problems);
    var noted =
        problems.sorted().stream()
            .filter(problem -> problem.severity() == Severity.NOTE)
            .map(problem -> problem.args().get(1))
            .collect(Collectors.joining());
    var read = noted.isEmpty() && problems.sorted().isEmpty() ? sample.found() : noted;
    var days = (read + " |  | ").split(" \\| ", -1);
    assertEquals(days[1], row.text("contract_signed_date"));
    assertEquals(days[2], row.text("contract_end_date"));
    return said(read.isEmpty() ? NOTHING : read, problems);
  }

  private static String said(String value, Problems problems) {
    var refused =
        problems.sorted().stream()
            .filter(problem -> problem.severity() != Severity.NOTE)
            .map(problem -> problem.rule().id())
            .toList();
    if (refused.isEmpty()) {
      return value;
    }
    // What cannot be split may first have been no number: the last word is the row's.
    return Stream.of("import-not-split", "import-several-winners")
        .filter(refused::contains)
        .findFirst()
        .map(rule -> "!" + rule)
        .orElse("!" + refused.get(0));
  }

  private static Dataset dataset(String id) {
    return new DatasetParser(new Problems()).parse(id, SourceReader.shipped(id), false);
  }
}

package blackbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The files of the datasets keep the data contract: columns, forms and checksums. */
class DatasetFilesIT {

  /** The columns of the data contract; each dataset begins with {@code agency_id}. */
  private static final String CONTRACT =
      """
      agency: name_th name_en kind district_th district_en province_th province_en website \
      dla_code itas_code egp_code address_th phone email complaint_url
      ita-results: fiscal_year_be period_start period_end score level level_th level_en \
      pass_mark change_from_previous status note_th note_en
      ita-tool-scores: fiscal_year_be tool part name_th name_en weight weight_basis score status
      ita-indicator-scores: fiscal_year_be indicator tool name_th name_en score status
      ita-question-scores: fiscal_year_be question tool indicator sub_indicator name_th name_en \
      name_basis score status source_label
      ita-reconciliation: fiscal_year_be figure figure_kind code published recomputed \
      recomputed_low recomputed_high difference verdict rule_basis formula
      ita-analyses: fiscal_year_be area question area_th area_en tool score source_label finding
      ita-findings: fiscal_year_be finding area tool action text_th text_en remark_th remark_en
      ita-measures: fiscal_year_be measure area measure_th measure_en responsible_th \
      responsible_en start_date end_date monitoring_th monitoring_en reporting
      ita-measure-steps: fiscal_year_be step area printed_number measure basis step_th step_en
      ita-measure-progress: fiscal_year_be measure quarter status updated_on note_th note_en \
      evidence
      ita-limitations: fiscal_year_be kind number text_th text_en
      ita-items: fiscal_year_be question tool indicator sub_indicator name_th name_en name_basis \
      dataset year_offset none_allowed source
      ita-indicators: fiscal_year_be indicator tool name_th name_en basis source
      ita-item-crosswalk: fiscal_year_be item previous_year_be previous_item basis
      oit-disclosures: fiscal_year_be item indicator sub_indicator name_th name_en name_basis \
      score status responsible_th responsible_en evidence_count complete note_th note_en
      oit-evidence: fiscal_year_be item sequence title_th title_en url covers_year_be \
      published_on format sha256 note_th note_en
      oit-elements: fiscal_year_be item element name_th name_en basis state evidence
      source-corrections: fiscal_year_be number paragraph place_th printed read_as reason_th \
      reason_en
      annual-performance: fiscal_year_be project_id project_th project_en plan_th plan_en \
      village_no budget_thb start_date end_date progress spent_thb result_th result_en \
      obstacle_th obstacle_en suggestion_th suggestion_en responsible_th responsible_en
      performance-summary: fiscal_year_be dimension group name_th name_en projects budget_thb \
      spent_thb spent_percent budget_unstated spent_unstated
      procurement: fiscal_year_be row_no agency_name district province ministry agency_type \
      title village_no budget_amount_thb budget_source status method reference_price_thb \
      agreed_price_thb supplier_name supplier_tax_id egp_project_no contract_signed_date \
      contract_end_date contract_no selection_reason purchase_id
      procurement-bids: fiscal_year_be row_no bid_no bidder_name offered_price_thb selected
      procurement-months: fiscal_year_be month state source
      procurement-summary: fiscal_year_be dimension group name_th name_en contracts budget_thb \
      reference_thb agreed_thb contracts_percent agreed_percent budget_unstated \
      reference_unstated agreed_unstated
      procurement-suppliers: fiscal_year_be rank supplier_name contracts agreed_thb \
      agreed_percent cumulative_percent agreed_unstated spellings
      corrections: number published_on dataset row_key column was now reason_th reason_en
      dataset-versions: dataset version released_on rows sha256 note_th note_en
      """;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final String SUMS = "data/SHA256SUMS";

  private final PublishedSite site = PublishedSite.ofThisProject();

  @Test
  void columnsAreThoseOfTheContract() {
    var published = new TreeMap<String, List<String>>();
    site.datasets().forEach(id -> published.put(id, site.columns(id)));

    var expected = new TreeMap<String, List<String>>();
    for (var line : CONTRACT.lines().toList()) {
      var columns = new ArrayList<>(List.of("agency_id"));
      columns.addAll(List.of(line.substring(line.indexOf(' ') + 1).split(" ")));
      expected.put(line.substring(0, line.indexOf(':')), columns);
    }

    assertEquals(expected, published);
  }

  @Test
  void csvHasAByteOrderMarkAndEndsEveryLineWithCrLf() {
    for (var id : site.datasets()) {
      var path = "data/" + id + "/" + id + ".csv";
      assertArrayEquals(BYTE_ORDER_MARK, Arrays.copyOf(site.bytes(path), 3), path);
      var text = site.text(path);
      assertTrue(text.endsWith("\r\n"), path);
      assertFalse(text.replace("\r\n", "").contains("\r"), path);
    }
  }

  @Test
  void filesOfTheYearsTogetherAreTheWholeDataset() {
    for (var id : site.datasets()) {
      var years = site.files().stream().filter(f -> f.matches("data/" + id + "/[0-9]{4}\\.csv"));
      var rows = years.flatMap(path -> site.rows(path).stream()).toList();
      if (!id.equals("agency")) {
        assertEquals(site.table(id), rows, id);
      }
    }
  }

  @Test
  void jsonSaysTheSameAsCsv() {
    // A template.csv is a form without rows and has no JSON file beside it.
    var csvFiles =
        site.files().stream()
            .filter(
                path -> path.matches("data/[^/]+/[^/]+\\.csv") && !path.endsWith("/template.csv"))
            .toList();
    assertTrue(csvFiles.size() > site.datasets().size());
    for (var csv : csvFiles) {
      var json = csv.replaceFirst("csv$", "json");
      var rows = new ArrayList<Map<String, String>>();
      site.json(json).forEach(row -> rows.add(asCsv(row)));
      assertEquals(site.rows(csv), rows, json);
    }
  }

  private static Map<String, String> asCsv(JsonNode object) {
    var row = new LinkedHashMap<String, String>();
    object.properties().forEach(field -> row.put(field.getKey(), asCsvCell(field.getValue())));
    return row;
  }

  private static String asCsvCell(JsonNode value) {
    if (value.isNull()) {
      return "";
    }
    if (value.isBigDecimal()) {
      return value.decimalValue().toPlainString();
    }
    var text = value.asText();
    // The contract: a text that a spreadsheet would run as a formula has an apostrophe before it.
    boolean formula = value.isTextual() && text.matches("(?s)[=+\\-@\t\r].*") && !text.equals("-");
    return formula ? "'" + text : text;
  }

  @Test
  void checksumsCoverEveryDataFileAndHold() {
    var expected = new ArrayList<String>();
    for (var path : site.files()) {
      relativeToData(path)
          .ifPresent(name -> expected.add(Sha256.of(site.bytes(path)) + "  " + name));
    }
    assertFalse(expected.isEmpty());
    assertEquals(expected.stream().sorted().toList(), site.text(SUMS).lines().sorted().toList());
  }

  /** The name in the list of checksums, of files that belong there. */
  private static Optional<String> relativeToData(String path) {
    if (path.equals(SUMS) || path.endsWith(".html")) {
      return Optional.empty();
    }
    if (path.startsWith("data/")) {
      return Optional.of(path.substring("data/".length()));
    }
    return path.startsWith("files/") ? Optional.of("../" + path) : Optional.empty();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theCommandSha256sumAccepts() throws IOException, InterruptedException {
    var data = site.folder().resolve("data");
    var log = Files.createTempFile("sha256sum", ".log");
    var process =
        new ProcessBuilder("sha256sum", "--strict", "-c", Path.of(SUMS).getFileName().toString())
            .directory(data.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue(), Files.readString(log));
    Files.delete(log);
  }
}

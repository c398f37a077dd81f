package org.prongsai.ita;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.prongsai.catalogue.CatalogueReader;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Dataset;
import org.prongsai.model.Documents;
import org.prongsai.model.EvidenceFile;
import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;
import org.prongsai.model.Site;
import org.prongsai.model.Table;
import org.prongsai.model.Theme;
import org.prongsai.model.Value;
import org.prongsai.text.FiscalYear;

/** A site with the shipped catalogues and a few rows, for tests of its checklists. */
final class ChecklistSite {

  private static final String BASE_URL = "https://www.example.go.th/ita/";
  private static final List<String> DATASETS =
      List.of(
          "ita-results",
          "ita-tool-scores",
          "ita-indicator-scores",
          "ita-question-scores",
          "ita-reconciliation",
          "ita-items",
          "ita-indicators",
          "ita-item-crosswalk",
          "ita-analyses",
          "ita-findings",
          "ita-limitations",
          "ita-measures",
          "ita-measure-steps",
          "ita-measure-progress",
          "oit-disclosures",
          "oit-evidence",
          "oit-elements",
          "annual-performance",
          "performance-summary",
          "procurement",
          "procurement-summary",
          "procurement-months",
          "procurement-suppliers",
          "source-corrections");

  private static final SortedMap<FiscalYear, Catalogue> CATALOGUES =
      new CatalogueReader().readAll();

  private final Map<String, List<Row>> rows = new LinkedHashMap<>();
  private final TreeMap<String, EvidenceFile> files = new TreeMap<>();
  private final List<Settings.Allowance> allowances = new ArrayList<>();

  ChecklistSite() {
    DATASETS.forEach(id -> rows.put(id, new ArrayList<>()));
  }

  /**
   * Adds a row.
   *
   * @param cells column and text in turn; numbers where they look like it
   */
  ChecklistSite with(String dataset, int year, String... cells) {
    var values = new LinkedHashMap<String, Value>();
    values.put(Dataset.FISCAL_YEAR, new Value.Whole(year));
    for (int i = 0; i < cells.length; i += 2) {
      values.put(cells[i], value(cells[i + 1]));
    }
    rows.get(dataset).add(new Row(values));
    return this;
  }

  ChecklistSite withFile(String path) {
    files.put(path, new EvidenceFile(Path.of(path), 12, "ab12", ""));
    return this;
  }

  /** Lets a figure disagree with the others. */
  ChecklistSite excusing(int year, String figure) {
    var note = LocalizedText.EMPTY;
    allowances.add(new Settings.Allowance("score", new FiscalYear(year), figure, note));
    return this;
  }

  private static Value value(String text) {
    if (text.matches("-?[0-9]+[.][0-9]+")) {
      return new Value.Decimal(new BigDecimal(text));
    }
    return text.matches("[0-9]+") ? new Value.Whole(Long.parseLong(text)) : new Value.Text(text);
  }

  /** The tables of items, evidence and elements that follow. */
  Map<String, Table> tables() {
    var site = site();
    return Disclosures.of(site, site.tables());
  }

  /** Everything that follows. */
  Completion.Completed completed() {
    return Completion.of(site());
  }

  /** The figures of all that follows. */
  Figures figures() {
    return new Figures(completed(), CATALOGUES);
  }

  private Site site() {
    var tables = new LinkedHashMap<String, Table>();
    rows.forEach((id, list) -> tables.put(id, new Table(dataset(id), list)));
    return new Site(settings(), CATALOGUES, tables, new Documents(List.of()), files);
  }

  /** The rows of an item in a year. */
  List<Row> rows(String dataset, int year, String item) {
    return tables().get(dataset).of(new FiscalYear(year)).stream()
        .filter(row -> row.text("item").equals(item))
        .toList();
  }

  private static Dataset dataset(String id) {
    var title = new LocalizedText("ชุด " + id, "Dataset " + id);
    return new Dataset(
        id,
        title,
        LocalizedText.EMPTY,
        true,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        false,
        Map.of(),
        Map.of());
  }

  private Settings settings() {
    return new Settings(
        Map.of(
            "agency_id",
            "example.go.th",
            "name_th",
            "อบต.ตัวอย่าง",
            "district_th",
            "กันตัง",
            "province_th",
            "ตรัง"),
        BASE_URL,
        List.of(Language.TH, Language.EN),
        LocalDate.of(2024, 11, 30),
        List.of(Language.TH),
        Optional.empty(),
        false,
        Optional.empty(),
        new Settings.Contact(LocalizedText.EMPTY, "", "", "", "", ""),
        Theme.SHIPPED,
        LocalizedText.EMPTY,
        allowances,
        Settings.OpenData.NONE,
        List.of(),
        Optional.empty(),
        "",
        List.of());
  }
}

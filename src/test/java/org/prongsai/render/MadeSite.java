package org.prongsai.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.prongsai.address.PageTree;
import org.prongsai.address.PublishedContent;
import org.prongsai.catalogue.CatalogueReader;
import org.prongsai.ita.Completion;
import org.prongsai.ita.Figures;
import org.prongsai.model.Dataset;
import org.prongsai.model.Documents;
import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;
import org.prongsai.model.Site;
import org.prongsai.model.Table;
import org.prongsai.model.Theme;
import org.prongsai.model.Value;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.site.PageBlockMacros;
import org.prongsai.render.site.PageTypes;
import org.prongsai.spending.MadePurchases;
import org.prongsai.spending.MonthlyForms;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.MessageBundle;

/** A site of nothing but scores, over the catalogues that ship with the program. */
public final class MadeSite {

  private static final List<String> DATASETS =
      List.of(
          "ita-results",
          "annual-performance",
          "performance-summary",
          "procurement",
          "procurement-summary",
          "procurement-months",
          "procurement-bids",
          "procurement-suppliers",
          "dataset-versions",
          "ita-tool-scores",
          "ita-indicator-scores",
          "ita-question-scores",
          "ita-analyses",
          "ita-findings",
          "ita-measures",
          "oit-disclosures",
          "oit-evidence",
          "oit-elements",
          "ita-reconciliation",
          "ita-items",
          "ita-indicators",
          "ita-item-crosswalk");

  private static final Set<String> SPENDING =
      Set.of(
          SpendingTables.PROCUREMENT,
          SpendingTables.PROCUREMENT_SUMMARY,
          SpendingTables.MONTHS,
          SpendingTables.BIDS,
          SpendingTables.SUPPLIERS,
          SpendingTables.PERFORMANCE,
          SpendingTables.PERFORMANCE_SUMMARY);

  // Their rows are found by their keys.
  private static final Set<String> KEYED = Set.of("ita-results", "oit-disclosures");

  private final Map<String, List<Row>> rows = new LinkedHashMap<>();
  private final List<Settings.Allowance> allowances = new ArrayList<>();
  private final List<Settings.DeclaredNone> declaredNone = new ArrayList<>();
  private LocalDate asOf = LocalDate.of(2025, 3, 31);

  public MadeSite() {
    DATASETS.forEach(id -> rows.put(id, new ArrayList<>()));
  }

  /**
   * Adds a year's scores.
   *
   * @param words figure and value by turns, such as {@code "i1 99.33 eit-1 94.62 level pass"}
   */
  public MadeSite year(int year, String words) {
    var result = new LinkedHashMap<String, Value>();
    var parts = words.isEmpty() ? new String[0] : words.split(" ");
    for (int i = 0; i < parts.length; i += 2) {
      add(year, parts[i], parts[i + 1], result);
    }
    rows.get("ita-results").add(row(year, result));
    return this;
  }

  private void add(int year, String figure, String value, Map<String, Value> result) {
    if (figure.startsWith("indicator-")) {
      var number = new Value.Whole(Integer.parseInt(figure.substring("indicator-".length())));
      score("ita-indicator-scores", year, value, Map.of("indicator", number));
    } else if (figure.matches("[ieo][0-9]+")) {
      score("ita-question-scores", year, value, Map.of("question", new Value.Text(figure)));
    } else if (figure.matches("iit|oit|eit|eit-[12]")) {
      var tool = new LinkedHashMap<String, Value>();
      tool.put("tool", new Value.Text(figure.substring(0, 3).toUpperCase(Locale.ROOT)));
      if (figure.length() > 3) {
        tool.put("part", new Value.Whole(figure.charAt(4) - '0'));
      }
      score("ita-tool-scores", year, value, tool);
    } else if (figure.equals("level")) {
      result.put("level", new Value.Text(value));
    } else {
      var column = figure.equals("total") ? "score" : figure;
      result.put(column, new Value.Decimal(new BigDecimal(value)));
    }
  }

  private void score(String dataset, int year, String value, Map<String, Value> key) {
    var values = new LinkedHashMap<String, Value>(key);
    values.put("score", new Value.Decimal(new BigDecimal(value)));
    rows.get(dataset).add(row(year, values));
  }

  private static Row row(int year, Map<String, Value> values) {
    var all = new LinkedHashMap<String, Value>();
    all.put(Dataset.FISCAL_YEAR, new Value.Whole(year));
    all.putAll(values);
    return new Row(all);
  }

  /** Adds purchases; their descriptors are those that ship with the program. */
  public MadeSite purchases(List<Row> purchases) {
    return rows(SpendingTables.PROCUREMENT, purchases);
  }

  /** Adds rows of any dataset. */
  public MadeSite rows(String dataset, List<Row> more) {
    rows.computeIfAbsent(dataset, id -> new ArrayList<>()).addAll(more);
    return this;
  }

  /** Declares that nothing was bought in a year. */
  public MadeSite declareNone(String dataset, int year) {
    var note = new LocalizedText("ไม่มี", "Nothing");
    declaredNone.add(new Settings.DeclaredNone(dataset, new FiscalYear(year), note));
    return this;
  }

  /** Sets the day at which the content is stated. */
  public MadeSite asOf(LocalDate day) {
    asOf = day;
    return this;
  }

  public MadeSite allow(int year, String figure, String english) {
    allowances.add(
        new Settings.Allowance(
            "figure-differs",
            new FiscalYear(year),
            figure,
            new LocalizedText("หมายเหตุ", english)));
    return this;
  }

  /** What the builder of the page at a path knows. */
  public Scope scope(Language language, String path) {
    var site = site();
    var completed = Completion.of(site);
    var figures = new Figures(completed, site.catalogues());
    var tree = PageTree.of(PageTypes.ALL, new PublishedContent(completed.tables(), List.of()));
    var messages = messages(language);
    return new Scope(
        site,
        figures,
        tree,
        LatestYears.of(figures),
        PublishedDataSummary.of(
            figures,
            site.settings(),
            List.of(),
            List.of(),
            MonthlyForms.of(figures.tables(), site.settings()),
            words()),
        new PageBlockMacros(),
        language,
        messages,
        new DisplayFormat(language, language == Language.TH, messages),
        tree.page(path).orElseThrow(() -> new IllegalArgumentException("no page " + path)));
  }

  private static DatasetDescriptions words() {
    return new DatasetDescriptions() {
      @Override
      public String schemaOrg(String dataset, Language language) {
        return "{}";
      }

      @Override
      public String schemaOrgSite(Language language) {
        return "";
      }

      @Override
      public String citation(String dataset, Language language) {
        return dataset;
      }
    };
  }

  private Site site() {
    var tables = new LinkedHashMap<String, Table>();
    rows.forEach((id, list) -> tables.put(id, new Table(dataset(id), list)));
    return new Site(
        settings(),
        new CatalogueReader().readAll(),
        tables,
        new Documents(List.of()),
        new TreeMap<>());
  }

  private static Dataset dataset(String id) {
    if (SPENDING.contains(id) || id.equals("corrections") || KEYED.contains(id)) {
      return MadePurchases.dataset(id);
    }
    var text = LocalizedText.same(id);
    return new Dataset(
        id, text, text, true, List.of(), List.of(), List.of(), List.of(), false, false, Map.of(),
        Map.of());
  }

  private Settings settings() {
    return new Settings(
        Map.of(Dataset.AGENCY_ID, "khaothong.example"),
        "https://www.khaothong.example/",
        List.of(Language.TH, Language.EN),
        asOf,
        List.of(Language.TH),
        Optional.empty(),
        false,
        Optional.empty(),
        new Settings.Contact(LocalizedText.EMPTY, "", "", "", "", ""),
        Theme.SHIPPED,
        LocalizedText.EMPTY,
        allowances,
        Settings.OpenData.NONE,
        declaredNone,
        Optional.empty(),
        "",
        List.of());
  }

  public static MessageBundle messages(Language language) {
    return MessageBundle.of(
        MadeSite.class, "/org/prongsai/templates/i18n/messages", language.code());
  }

  /** The parts of a kind in some sections, in order, those that are folded among them. */
  public static <T extends Part> List<T> parts(List<Section> sections, Class<T> kind) {
    return sections.stream()
        .flatMap(section -> section.parts().stream())
        .flatMap(MadeSite::unfolded)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static Stream<Part> unfolded(Part part) {
    return part instanceof Part.Fold fold
        ? fold.parts().stream().flatMap(MadeSite::unfolded)
        : Stream.of(part);
  }
}

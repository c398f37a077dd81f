package org.prongsai.address;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.prongsai.model.Document;
import org.prongsai.model.Table;
import org.prongsai.text.FiscalYear;

/** Every page that a site has, by its path, in the order of the data contract. */
public final class PageTree {

  private final Map<String, SitePage> pages = new LinkedHashMap<>();
  private final Map<PageKind, List<SitePage>> byKind = new EnumMap<>(PageKind.class);

  private PageTree() {}

  /**
   * The pages of a site.
   *
   * @param tables published tables by dataset id
   * @param documents narrative documents: one whose path no other page has becomes a page
   */
  public static PageTree of(Map<String, Table> tables, List<Document> documents) {
    var tree = new PageTree();
    tree.add(PageKind.HOME, "", Optional.empty(), "");
    years(tables).forEach(year -> tree.addYear(year, tables));
    if (tables.containsKey("ita-results") && !tables.get("ita-results").rows().isEmpty()) {
      tree.add(PageKind.YEARS, "years", Optional.empty(), "");
    }
    tree.addSpending(tables);
    tree.add(PageKind.DATASETS, "data", Optional.empty(), "");
    tables.keySet().forEach(id -> tree.add(PageKind.DATASET, "data/" + id, Optional.empty(), id));
    tree.add(PageKind.UPDATES, "updates", Optional.empty(), "");
    tree.add(PageKind.ABOUT, "about", Optional.empty(), "");
    tree.add(PageKind.ACCESSIBILITY, "accessibility", Optional.empty(), "");
    tree.add(PageKind.PRIVACY, "privacy", Optional.empty(), "");
    tree.add(PageKind.METHODS, "methods", Optional.empty(), "");
    documents.stream()
        .map(Document::path)
        .sorted()
        .filter(path -> !tree.pages.containsKey(path))
        .forEach(path -> tree.add(PageKind.DOCUMENT, path, Optional.empty(), ""));
    return tree;
  }

  /** The years that the tables speak of. */
  public static SortedSet<FiscalYear> years(Map<String, Table> tables) {
    var years = new TreeSet<FiscalYear>();
    tables.values().stream()
        .filter(table -> !table.dataset().ownToSite())
        .forEach(table -> years.addAll(table.years()));
    return years;
  }

  public Collection<SitePage> pages() {
    return Collections.unmodifiableCollection(pages.values());
  }

  /** The pages of a kind, in order. */
  public List<SitePage> pages(PageKind kind) {
    return Collections.unmodifiableList(byKind.getOrDefault(kind, List.of()));
  }

  public Optional<SitePage> page(String path) {
    return Optional.ofNullable(pages.get(path));
  }

  public boolean has(String path) {
    return pages.containsKey(path);
  }

  /** The paths of all pages. */
  public List<String> paths() {
    return Collections.unmodifiableList(new ArrayList<>(pages.keySet()));
  }

  /** What was planned, bought and built; the first pages stand also where nothing is recorded. */
  private void addSpending(Map<String, Table> tables) {
    if (!tables.containsKey("procurement") || !tables.containsKey("annual-performance")) {
      return;
    }
    add(PageKind.PROCUREMENT, "procurement", Optional.empty(), "");
    for (var year : tables.get("procurement-summary").years()) {
      add(PageKind.PROCUREMENT_YEAR, year + "/procurement", Optional.of(year), "");
      add(PageKind.PROCUREMENT_STATEMENT, year + "/procurement/statement", Optional.of(year), "");
      if (has(tables, "procurement", year)) {
        add(PageKind.PROCUREMENT_PURCHASES, year + "/procurement/purchases", Optional.of(year), "");
      }
    }
    add(PageKind.PERFORMANCE, "performance", Optional.empty(), "");
    for (var year : tables.get("performance-summary").years()) {
      add(PageKind.PERFORMANCE_YEAR, year + "/performance", Optional.of(year), "");
    }
    var villages = villages(tables);
    if (!villages.isEmpty()) {
      add(PageKind.VILLAGES, "villages", Optional.empty(), "");
      villages.forEach(n -> add(PageKind.VILLAGE, "villages/" + n, Optional.empty(), n.toString()));
    }
  }

  private static SortedSet<Integer> villages(Map<String, Table> tables) {
    var villages = new TreeSet<Integer>();
    for (var id : List.of("procurement-summary", "performance-summary")) {
      tables.get(id).rows().stream()
          .filter(row -> row.text("dimension").equals("village"))
          .map(row -> row.text("group"))
          .filter(group -> group.matches("[0-9]+"))
          .forEach(group -> villages.add(Integer.valueOf(group)));
    }
    return villages;
  }

  private void addYear(FiscalYear year, Map<String, Table> tables) {
    var here = Optional.of(year);
    add(PageKind.YEAR, year.toString(), here, "");
    if (has(tables, "ita-tool-scores", year)
        || has(tables, "ita-indicator-scores", year)
        || has(tables, "ita-question-scores", year)) {
      add(PageKind.SCORES, year + "/scores", here, "");
    }
    if (has(tables, "ita-reconciliation", year)) {
      add(PageKind.RECONCILIATION, year + "/reconciliation", here, "");
    }
    addAreas(tables, "ita-analyses", year, PageKind.ANALYSIS, PageKind.ANALYSIS_AREA, "analysis");
    if (has(tables, "ita-limitations", year)) {
      add(PageKind.LIMITATIONS, year + "/limitations", here, "");
    }
    addAreas(tables, "ita-measures", year, PageKind.MEASURES, PageKind.MEASURES_AREA, "measures");
    if (has(tables, "oit-disclosures", year)) {
      add(PageKind.OIT, "ita/" + year, here, "");
      add(PageKind.OIT_ALL, "ita/" + year + "/all", here, "");
      add(PageKind.OIT_SUBMISSION, "ita/" + year + "/submission", here, "");
      tables
          .get("oit-disclosures")
          .of(year)
          .forEach(
              row ->
                  add(
                      PageKind.OIT_ITEM,
                      "ita/" + year + "/" + row.text("item"),
                      here,
                      row.text("item")));
    }
  }

  private void addAreas(
      Map<String, Table> tables,
      String dataset,
      FiscalYear year,
      PageKind overview,
      PageKind area,
      String folder) {
    if (!has(tables, dataset, year)) {
      return;
    }
    var path = year + "/" + folder;
    add(overview, path, Optional.of(year), "");
    var areas = new TreeSet<Integer>();
    tables.get(dataset).of(year).forEach(row -> areas.add(row.whole("area")));
    areas.forEach(n -> add(area, path + "/" + n, Optional.of(year), Integer.toString(n)));
  }

  private static boolean has(Map<String, Table> tables, String dataset, FiscalYear year) {
    return tables.containsKey(dataset) && !tables.get(dataset).of(year).isEmpty();
  }

  private void add(PageKind kind, String path, Optional<FiscalYear> year, String id) {
    var page = new SitePage(kind, path, year, id);
    pages.put(path, page);
    byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(page);
  }
}

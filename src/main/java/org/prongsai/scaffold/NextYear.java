package org.prongsai.scaffold;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.function.Uncheck;
import org.prongsai.columns.OitDisclosuresColumns;
import org.prongsai.importer.InputTableCsv;
import org.prongsai.model.Row;
import org.prongsai.model.Site;
import org.prongsai.text.FiscalYear;

/**
 * What of a year goes on in a later one: open measures, who is responsible for an item, texts to be
 * written anew. Scores, progress and evidence are of their year and stay there. What the later year
 * has already is left as it is.
 */
public final class NextYear {

  private final Path dir;
  private final FiscalYear to;
  private final ItemChanges items;
  private final OpenMeasures measures;
  private final SortedMap<String, String> documents;
  private final SortedMap<String, List<Row>> tables = new TreeMap<>();

  /**
   * @param dir folder of the site
   */
  public NextYear(Site site, Path dir, FiscalYear from, FiscalYear to) {
    this.dir = dir;
    this.to = to;
    this.items = ItemChanges.of(site.catalogues(), from, to);
    this.measures = new OpenMeasures(site, from, to);
    this.documents = new CarriedDocuments(dir, from, to, items).drafts(site.documents().all());
    add(site, OpenMeasures.MEASURES, measures.measures());
    add(site, OpenMeasures.STEPS, measures.steps());
    add(site, NewSite.ITEMS, responsible(site, from));
    NewSite.TABLES.stream()
        .filter(id -> !tables.containsKey(id))
        .filter(id -> site.table(id).of(to).isEmpty() && !hasFile(id))
        .forEach(id -> tables.put(id, List.of()));
  }

  private boolean hasFile(String id) {
    return Files.exists(dir.resolve(path(id, "csv")))
        || Files.exists(dir.resolve(path(id, "xlsx")));
  }

  private String path(String id, String ending) {
    return "content/data/" + id + "/" + to + "." + ending;
  }

  private void add(Site site, String id, List<Row> added) {
    if (!added.isEmpty()) {
      var rows = new ArrayList<>(site.table(id).of(to));
      rows.addAll(added);
      tables.put(id, rows);
    }
  }

  /** A row for each item that the later year has none of yet. */
  private List<Row> responsible(Site site, FiscalYear from) {
    var there =
        site.table(NewSite.ITEMS).of(to).stream()
            .map(row -> row.text(OitDisclosuresColumns.ITEM))
            .toList();
    var rows = new ArrayList<Row>();
    var catalogue = site.catalogue(to);
    if (!items.isKnown() || catalogue.isEmpty()) {
      return rows;
    }
    for (var item : catalogue.get().items()) {
      if (!there.contains(item.question())) {
        rows.add(responsible(site.table(NewSite.ITEMS).of(from), item.question()));
      }
    }
    return rows;
  }

  /** Nobody, where the items that it continues are in different hands. */
  private Row responsible(List<Row> earlier, String item) {
    var before = items.before(item);
    var sections =
        earlier.stream()
            .filter(row -> before.contains(row.text(OitDisclosuresColumns.ITEM)))
            .map(row -> row.localized("responsible"))
            .filter(section -> !section.isEmpty())
            .distinct()
            .toList();
    var row = Row.of(to).with(OitDisclosuresColumns.ITEM, item);
    return sections.size() == 1 ? row.with("responsible", sections.get(0)) : row;
  }

  public ItemChanges items() {
    return items;
  }

  /** The Thai texts of the measures that go on. */
  public List<String> openMeasures() {
    return measures.measures().stream()
        .map(row -> row.text("measure") + " " + row.localized("measure").th())
        .toList();
  }

  /** How many rows say who is responsible for an item. */
  public long responsibleItems() {
    return tables.getOrDefault(NewSite.ITEMS, List.of()).stream()
        .filter(row -> !row.localized("responsible").isEmpty())
        .count();
  }

  /** The files that are written, relative to the site. */
  public List<String> files() {
    var files = new ArrayList<String>();
    tables.keySet().forEach(id -> files.add(path(id, "csv")));
    files.addAll(documents.keySet());
    return files;
  }

  /** The tables that go on as CSV files but are kept as workbooks of the year. */
  public List<String> workbooks() {
    return tables.keySet().stream()
        .map(id -> path(id, "xlsx"))
        .filter(path -> Files.exists(dir.resolve(path)))
        .toList();
  }

  /** Writes all of it. */
  public void write() {
    tables.forEach(
        (id, rows) -> InputTableCsv.write(dir.resolve(path(id, "csv")), NewSite.dataset(id), rows));
    documents.forEach(
        (path, text) ->
            Uncheck.run(
                () ->
                    FileUtils.writeByteArrayToFile(
                        dir.resolve(path).toFile(), text.getBytes(UTF_8)),
                () -> "cannot write " + path));
  }
}

package org.prongsai.scaffold;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.prongsai.columns.ItaMeasuresColumns;
import org.prongsai.columns.OitDisclosuresColumns;
import org.prongsai.importer.table.ExistingTable;
import org.prongsai.importer.table.SiteTables;
import org.prongsai.model.Row;
import org.prongsai.model.Site;
import org.prongsai.problem.Problems;
import org.prongsai.text.FiscalYear;

/**
 * What of a year goes on in a later one: open measures, who is responsible for an item, texts to be
 * written anew. Scores, progress and evidence are of their year and stay there. What the later year
 * has already is left as it is.
 */
public final class NextYear {

  private final FiscalYear to;
  private final ItemChanges items;
  private final OpenMeasures measures;
  private final SortedMap<String, String> documents;
  private final SiteTables places;
  private final SortedMap<String, Change> tables = new TreeMap<>();
  private final Problems problems = new Problems();

  /** A table with the rows that it will have. */
  private record Change(ExistingTable table, List<Row> rows) {}

  /**
   * @param dir folder of the site
   */
  public NextYear(Site site, Path dir, FiscalYear from, FiscalYear to) {
    this.to = to;
    this.places = new SiteTables(dir);
    this.items = ItemChanges.of(site.catalogues(), from, to);
    this.measures = new OpenMeasures(site, from, to);
    this.documents = new CarriedDocuments(dir, from, to, items).drafts(site.documents().all());
    add(OpenMeasures.MEASURES, measures.measures());
    add(OpenMeasures.STEPS, measures.steps());
    add(NewSite.ITEMS, responsible(site, from));
    NewSite.TABLES.stream()
        .filter(id -> !tables.containsKey(id))
        .filter(this::isEmpty)
        .forEach(id -> put(places.table(NewSite.dataset(id), to), List.of()));
    places.refuseOpen(problems);
  }

  /** In a workbook an empty sheet is there already. */
  private boolean isEmpty(String id) {
    var table = places.table(NewSite.dataset(id), to);
    return !Files.exists(table.file()) && table.read(problems).isEmpty();
  }

  private void add(String id, List<Row> added) {
    if (!added.isEmpty()) {
      var table = places.table(NewSite.dataset(id), to);
      var rows = new ArrayList<>(table.read(problems));
      rows.addAll(added);
      put(table, rows);
    }
  }

  private void put(ExistingTable table, List<Row> rows) {
    places.check(List.of(table), problems);
    tables.put(table.dataset().id(), new Change(table, rows));
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
            .map(row -> row.localized(OitDisclosuresColumns.RESPONSIBLE))
            .filter(section -> !section.isEmpty())
            .distinct()
            .toList();
    var row = Row.of(to).with(OitDisclosuresColumns.ITEM, item);
    return sections.size() == 1
        ? row.with(OitDisclosuresColumns.RESPONSIBLE, sections.get(0))
        : row;
  }

  public ItemChanges items() {
    return items;
  }

  /** The Thai texts of the measures that go on. */
  public List<String> openMeasures() {
    return measures.measures().stream()
        .map(
            row ->
                row.text(ItaMeasuresColumns.MEASURE)
                    + " "
                    + row.localized(ItaMeasuresColumns.MEASURE).th())
        .toList();
  }

  /** How many rows say who is responsible for an item. */
  public long responsibleItems() {
    return Stream.ofNullable(tables.get(NewSite.ITEMS))
        .flatMap(change -> change.rows().stream())
        .filter(row -> !row.localized(OitDisclosuresColumns.RESPONSIBLE).isEmpty())
        .count();
  }

  /** The files that are written, relative to the site. */
  public List<String> files() {
    var files = new ArrayList<String>();
    tables.values().forEach(change -> files.add(change.table().name()));
    files.addAll(documents.keySet());
    return files;
  }

  /** What stands in the way: a table that cannot be read, a workbook that is open. */
  public Problems problems() {
    return problems;
  }

  /** Writes all of it, or nothing where something stands in the way. */
  public boolean write() {
    if (problems.hasErrors()) {
      return false;
    }
    tables.values().forEach(change -> change.table().write(change.rows()));
    documents.forEach((path, text) -> places.changes().write(path, text.getBytes(UTF_8)));
    return places.save(problems);
  }
}

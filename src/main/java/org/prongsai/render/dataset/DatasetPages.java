package org.prongsai.render.dataset;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.address.PageKind;
import org.prongsai.model.Dataset;
import org.prongsai.model.Distribution;
import org.prongsai.model.Table;
import org.prongsai.page.Fact;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.page.TableContext.Column;
import org.prongsai.render.Narrative;
import org.prongsai.render.Scope;

/** The catalogue of datasets, and what each one is. */
public final class DatasetPages {

  private final Scope scope;

  public DatasetPages(Scope scope) {
    this.scope = scope;
  }

  public List<Section> catalogue() {
    var rows = new ArrayList<List<Cell>>();
    for (var page : scope.tree().pages(PageKind.DATASET)) {
      var table = scope.figures().table(page.id());
      rows.add(
          List.of(
              Cell.of(scope.phrase(table.dataset().title())).withHref(scope.href(page.path())),
              Cell.of(page.id()),
              Cell.of(scope.format().count(table.rows().size())),
              Cell.of(years(table))));
    }
    var table =
        new TableContext(
            scope.say("table.datasets"),
            List.of(
                new Column(scope.say("column.dataset"), false),
                new Column(scope.say("column.id"), false),
                new Column(scope.say("column.rows"), true),
                new Column(scope.say("column.years"), false)),
            rows,
            false);
    var sections = new ArrayList<Section>();
    sections.add(
        Section.of(
            "datasets",
            "",
            new Part.Lead(Phrase.of(scope.say("data.lead"))),
            new Part.TablePart(table)));
    sections.add(Section.of("use", scope.say("data.use"), new Part.Facts(use())));
    sections.addAll(new Narrative(scope).section());
    return sections;
  }

  private List<Fact> use() {
    return List.of(
        licence(),
        file("data.archive", "data/all.zip"),
        file("data.catalog", "data/catalog.jsonld"),
        file("data.datapackage", "data/datapackage.json"),
        file("data.checksums", "data/SHA256SUMS"),
        file("data.discovery", "disclosure.json"));
  }

  private Fact file(String key, String path) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    return new Fact(scope.say(key), Phrase.of(name), scope.fileHref(path), "");
  }

  private String years(Table table) {
    return table.dataset().yearly()
        ? String.join(
            scope.say("list.comma"),
            table.years().stream().map(y -> scope.format().shortYear(y)).toList())
        : scope.say("data.no-year");
  }

  public List<Section> dataset() {
    var table = scope.figures().table(scope.page().id());
    var dataset = table.dataset();
    var sections = new ArrayList<Section>();
    var lead = new Part.Lead(scope.phrase(dataset.description()));
    sections.add(Section.of("about", "", lead, new Part.Facts(facts(table))));
    sections.add(
        Section.of("files", scope.say("data.files"), new Part.Downloads(downloads(dataset))));
    new TemplateDownloads(scope).section(dataset.id()).ifPresent(sections::add);
    sections.add(columnSection(dataset.id()));
    sections.addAll(rows(table));
    sections.add(
        Section.of(
            "load",
            scope.say("data.load"),
            new Part.Lead(Phrase.of(scope.say("data.load-excel"))),
            new Part.Samples(new LoadSamples(dataset, scope.settings().baseUrl()).all())));
    sections.add(new CitationSection(scope).section(dataset));
    if (!dataset.id().equals("dataset-versions")) {
      sections.add(new VersionSection(scope).section(dataset));
    }
    sections.addAll(new Narrative(scope).section());
    return sections;
  }

  private List<Fact> facts(Table table) {
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of(scope.say("column.id"), table.dataset().id()));
    facts.add(Fact.of(scope.say("column.rows"), scope.format().count(table.rows().size())));
    facts.add(Fact.of(scope.say("column.years"), years(table)));
    facts.add(Fact.of(scope.say("data.as-of"), scope.format().day(scope.settings().asOf())));
    var document = scope.settings().sourceOf(table.dataset(), table.rows().size());
    var source = scope.phrase(document);
    if (!source.text().isEmpty()) {
      facts.add(Fact.of(scope.say("data.source"), source));
    }
    facts.add(licence());
    return facts;
  }

  private Fact licence() {
    return scope
        .settings()
        .licence()
        .map(
            licence ->
                new Fact(
                    scope.say("data.licence"), scope.phrase(licence.name()), licence.url(), ""))
        .orElse(Fact.of(scope.say("data.licence"), scope.say("data.no-licence")));
  }

  private List<Part.Download> downloads(Dataset dataset) {
    return scope.distributions().stream()
        .filter(file -> file.dataset().equals(dataset.id()))
        .map(this::download)
        .toList();
  }

  private Part.Download download(Distribution file) {
    var label =
        file.year().map(year -> scope.format().year(year)).orElse(scope.say("data.all-years"));
    return new Part.Download(
        label,
        scope.fileHref(file.path()),
        file.format(),
        scope.format().size(file.size()),
        file.sha256());
  }

  /** What the columns of a dataset mean. */
  public Section columnSection(String id) {
    var dataset = scope.figures().table(id).dataset();
    var columns = new DatasetTables(scope).columns(dataset);
    return Section.of("columns", scope.say("data.columns"), new Part.TablePart(columns));
  }

  private List<Section> rows(Table table) {
    var heading = scope.say("data.first-rows");
    if (table.rows().isEmpty()) {
      var none = new Part.Notice("empty", Phrase.of(scope.say("data.no-rows")), List.of());
      return List.of(Section.of("rows", heading, none));
    }
    var tables = new DatasetTables(scope);
    var statistics = tables.statistics(table, scope.statistics().get(table.dataset().id()));
    return List.of(
        Section.of(
            "rows",
            heading,
            new Part.Preview(tables.firstRows(table), scope.say("data.sort-note"))),
        Section.of("statistics", scope.say("data.statistics"), new Part.TablePart(statistics)));
  }
}

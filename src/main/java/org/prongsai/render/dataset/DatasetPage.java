package org.prongsai.render.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.model.Dataset;
import org.prongsai.model.Distribution;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Table;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;

/** The page of a dataset: what it is, its files, its columns and first rows, how to load it. */
public final class DatasetPage implements PageType {

  @Override
  public int standing() {
    return 50;
  }

  @Override
  public Stream<SitePage> pages(PublishedContent content) {
    return content.tables().keySet().stream().map(id -> page("data/" + id, id));
  }

  private static Table table(Scope scope) {
    return scope.figures().table(scope.page().id());
  }

  @Override
  public String heading(Scope scope) {
    return label(scope, scope.page());
  }

  @Override
  public String label(Scope scope, SitePage page) {
    return scope.figures().table(page.id()).dataset().title().in(scope.language());
  }

  @Override
  public String title(Scope scope, String heading) {
    return scope.say("title.dataset", heading);
  }

  /** The document of the site is named only where the rows come from it. */
  @Override
  public LocalizedText source(Scope scope) {
    var table = table(scope);
    return scope.settings().sourceOf(table.dataset(), table.rows().size());
  }

  @Override
  public List<String> scripts(Scope scope) {
    return table(scope).rows().isEmpty() ? List.of() : List.of("sort.js");
  }

  @Override
  public String structuredData(Scope scope) {
    return scope.data().words().schemaOrg(scope.page().id(), scope.language());
  }

  @Override
  public List<Section> sections(Scope scope) {
    var table = table(scope);
    var dataset = table.dataset();
    var lead = new Part.Lead(scope.phrase(dataset.description()));
    var lines = new LoadSamples(dataset, scope.settings().baseUrl()).all();
    var citation = scope.data().words().citation(dataset.id(), scope.language());
    var sample = new Part.Sample("citation", "", citation);
    var sections =
        new Sections(scope)
            .opening("about", lead, new Part.Facts(new DatasetOverview(scope).of(table)))
            .add(new Section("files", scope.say("data.files"), downloads(scope, dataset), ""))
            .add("cite", "data.cite", new Part.Samples(List.of(sample)))
            .addAll(rows(scope, table))
            .add(new DatasetTables(scope).columnSection(dataset.id()))
            .add(statistics(scope, table))
            .add(
                scope
                    .section(
                        "load", "data.load", scope.lead("data.load-excel"), new Part.Samples(lines))
                    .fold());
    if (!dataset.id().equals("dataset-versions")) {
      sections.add(new VersionSection(scope).section(dataset).fold());
    }
    return sections.narrative().list();
  }

  /** The files with all years; those of one year are folded, for there are many. */
  private static List<Part> downloads(Scope scope, Dataset dataset) {
    var files =
        scope.data().distributions().stream()
            .filter(file -> file.dataset().equals(dataset.id()) && !file.isPlain())
            .collect(Collectors.partitioningBy(file -> file.year().isPresent()));
    var parts = new ArrayList<Part>(List.of(downloads(scope, files.get(false))));
    if (!files.get(true).isEmpty()) {
      parts.add(Part.Fold.of(scope.say("data.by-year"), downloads(scope, files.get(true))));
    }
    return parts;
  }

  private static Part downloads(Scope scope, List<Distribution> files) {
    return new Part.Downloads(files.stream().map(file -> download(scope, file)).toList());
  }

  private static Part.Download download(Scope scope, Distribution file) {
    var label =
        file.year().map(year -> scope.format().year(year)).orElse(scope.say("data.all-years"));
    return new Part.Download(
        label,
        scope.fileHref(file.path()),
        file.format(),
        scope.format().size(file.size()),
        file.sha256());
  }

  private static List<Section> rows(Scope scope, Table table) {
    var heading = scope.say("data.first-rows");
    if (table.rows().isEmpty()) {
      var none = scope.notice("empty", "data.no-rows");
      return List.of(Section.of("rows", heading, none));
    }
    var first = new DatasetTables(scope).firstRows(table);
    return List.of(
        Section.of("rows", heading, new Part.Preview(first, scope.say("data.sort-note")))
            .fold(scope.say("data.rows-shown", first.rows().size(), table.rows().size())));
  }

  private static Optional<Section> statistics(Scope scope, Table table) {
    if (table.rows().isEmpty()) {
      return Optional.empty();
    }
    var statistics = scope.data().statistics().get(table.dataset().id());
    var shown = new DatasetTables(scope).statistics(table, statistics);
    return Optional.of(scope.section("statistics", "data.statistics", shown).fold());
  }
}

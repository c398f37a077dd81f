package org.prongsai.render.dataset;

import java.util.List;
import org.prongsai.address.SitePage;
import org.prongsai.model.Table;
import org.prongsai.page.Fact;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;

/** The catalogue of datasets. */
public final class DatasetListPage implements PageType {

  @Override
  public int standing() {
    return 105;
  }

  @Override
  public PageDescription description() {
    return PageDescription.once("data").heading("nav.data").label("nav.data");
  }

  @Override
  public List<Section> sections(Scope scope) {
    var facts = new DatasetOverview(scope);
    var table =
        scope
            .table(scope.say("table.datasets"), scope.tree().pages(DatasetPage.class))
            .column(
                "column.dataset",
                page ->
                    Cell.of(scope.phrase(table(scope, page).dataset().title()))
                        .withHref(scope.href(page.path()))
                        .withNote(page.id()))
            .count("column.rows", page -> table(scope, page).rows().size())
            .number("column.years", page -> Cell.of(facts.years(table(scope, page))))
            .build();
    return new Sections(scope)
        .opening(
            "datasets",
            scope.lead("data.lead"),
            table,
            new Part.Links(
                List.of(Part.LinkEntry.of(scope.link(scope.say("heading.unknown"), "unknown")))))
        .add("use", "data.use", new Part.Facts(use(scope)))
        .narrative()
        .list();
  }

  private static Table table(Scope scope, SitePage page) {
    return scope.figures().table(page.id());
  }

  private static List<Fact> use(Scope scope) {
    return List.of(
        new DatasetOverview(scope).licence(),
        file(scope, "data.archive", "data/all.zip"),
        file(scope, "data.catalog", "data/catalog.jsonld"),
        file(scope, "data.datapackage", "data/datapackage.json"),
        file(scope, "data.checksums", "data/SHA256SUMS"),
        file(scope, "data.discovery", "disclosure.json"));
  }

  private static Fact file(Scope scope, String key, String path) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    return new Fact(scope.say(key), Phrase.of(name), scope.fileHref(path), "");
  }
}

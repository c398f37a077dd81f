package org.prongsai.render.spending;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.page.TableContext.Column;
import org.prongsai.render.DataLinks;
import org.prongsai.render.PageDescription;
import org.prongsai.render.Scope;
import org.prongsai.spending.SpendingTables;

/** The list of villages that purchases or projects name. */
public final class VillageListPage implements SpendingPageType {

  @Override
  public PageDescription description() {
    return PageDescription.named().heading("nav.villages").label("nav.villages");
  }

  @Override
  public Stream<SitePage> pages(PublishedContent content) {
    return new VillagePage().pages(content).limit(1).map(village -> page("villages"));
  }

  @Override
  public List<Section> sections(Scope scope) {
    var rows = new ArrayList<List<Cell>>();
    for (int number : scope.highlights().villages()) {
      var purchases = scope.highlights().village(SpendingTables.PROCUREMENT, number);
      var projects = scope.highlights().village(SpendingTables.PERFORMANCE, number);
      rows.add(
          List.of(
              Cell.of(scope.say("spending.village-short", number))
                  .withHref(scope.href("villages/" + number)),
              Cell.of(scope.format().count(purchases.kept())),
              Cell.of(scope.format().money(purchases.sum())),
              Cell.of(scope.format().count(projects.all()))));
    }
    var table =
        TableContext.of(
            scope.say("spending.caption.villages"),
            List.of(
                new Column(scope.say("spending.by.village"), false),
                new Column(scope.say("column.contracts"), true),
                new Column(scope.say("column.agreed"), true),
                new Column(scope.say("column.projects"), true)),
            rows);
    return List.of(
        Section.of("villages", "", scope.lead("spending.villages-lead"), new Part.TablePart(table)),
        new DataLinks(scope).section(SpendingTables.PROCUREMENT, SpendingTables.PERFORMANCE));
  }
}

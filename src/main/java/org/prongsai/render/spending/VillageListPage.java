package org.prongsai.render.spending;

import static org.prongsai.spending.SpendingTables.PERFORMANCE;
import static org.prongsai.spending.SpendingTables.PROCUREMENT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.PageDescription;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;

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
    var highlights = scope.data().highlights();
    var table =
        scope
            .table(scope.say("spending.caption.villages"), highlights.villages())
            .column(
                "spending.by.village",
                number ->
                    Cell.of(scope.say("spending.village-short", number))
                        .withHref(scope.href("villages/" + number)))
            .count("column.contracts", number -> highlights.village(PROCUREMENT, number).kept())
            .money(
                "column.agreed",
                number -> Optional.of(highlights.village(PROCUREMENT, number).sum()))
            .count("column.projects", number -> highlights.village(PERFORMANCE, number).all())
            .build();
    var years =
        new VillageYears(scope)
            .of(scope.say("spending.caption.villages-years"), highlights.villages());
    var named = years.map(one -> one.fold(scope.say("spending.villages-only", one.note())));
    return new Sections(scope)
        .opening(
            "villages", scope.lead("spending.villages-lead"), new PriceNote(scope).plain(), table)
        .add(named)
        .data(PROCUREMENT, PERFORMANCE)
        .list();
  }
}

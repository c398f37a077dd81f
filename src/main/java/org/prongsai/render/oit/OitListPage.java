package org.prongsai.render.oit;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.address.SitePage;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.LatestYears;
import org.prongsai.render.PageDescription;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;

/** The list of disclosure items of a year. */
public final class OitListPage implements OitPageType {

  @Override
  public PageDescription description() {
    return PageDescription.eachYear("ita/%s", "oit-disclosures")
        .heading("heading.oit")
        .label("nav.oit-year")
        .inMenu(LatestYears::oit);
  }

  @Override
  public String menuLabel(Scope scope, SitePage page) {
    return scope.say("nav.oit");
  }

  @Override
  public List<Section> sections(Scope scope) {
    var year = scope.year();
    var items = new ItemParts(scope, year);
    var links = new OitLinks(scope, year);
    var ways = new ArrayList<>(items.opening());
    ways.add(new Part.Links(links.ways()));
    var sections =
        new Sections(scope)
            .opening("ways", ways)
            .add(items.zeroSection())
            .addAll(items.sections(items::table));
    scope
        .catalogue(year)
        .map(catalogue -> scope.phrase(catalogue.sourceNote()))
        .filter(note -> !note.text().isEmpty())
        .map(note -> new Part.Notice("info", note, List.of()))
        .ifPresent(note -> sections.add("basis", "items.basis", note));
    sections.narrative();
    var others = links.otherYears();
    if (!others.isEmpty()) {
      sections.add("other-years", "year.others", new Part.Links(others));
    }
    return sections.data("oit-disclosures", "oit-evidence", "oit-elements").list();
  }
}

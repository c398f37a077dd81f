package org.prongsai.render.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.page.Section;
import org.prongsai.render.DataLinks;
import org.prongsai.render.Narrative;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;

/** All measures of a plan year, by area. */
public final class MeasuresPage implements PageType {

  @Override
  public Stream<SitePage> pages(PublishedContent content) {
    return content.years("ita-measures").map(year -> page(year, year + "/measures"));
  }

  @Override
  public String label(Scope scope, SitePage page) {
    return scope.say("nav.measures", scope.format().shortYear(page.year().orElseThrow()));
  }

  @Override
  public boolean isInMenu(Scope scope, SitePage page) {
    return page.year().equals(scope.planYear());
  }

  @Override
  public String heading(Scope scope) {
    return scope.say("heading.measures", scope.format().year(scope.year()));
  }

  @Override
  public String placeInSource(Scope scope) {
    return scope.say("source.measures");
  }

  @Override
  public List<Section> sections(Scope scope) {
    var format = scope.format();
    var links = new AreaLinks(scope);
    var parts = new AreaParts(scope, scope.year());
    var areas = links.pages(MeasuresAreaPage.class);
    var sections = new ArrayList<Section>(new Narrative(scope).section());
    sections.add(
        scope.section(
            "areas",
            "measures.areas",
            scope.lead(
                "home.measures-lead",
                format.count(scope.figures().count(scope.year(), "measures").orElse(0)),
                format.count(areas.size())),
            links.all(
                MeasuresAreaPage.class,
                area ->
                    scope.say(
                        "measures.count", format.count(parts.rows("ita-measures", area).size())))));
    for (var page : areas) {
      sections.add(
          Section.of("area-" + page.id(), links.name(page.id()), parts.measures(page.id())));
    }
    sections.add(
        new DataLinks(scope).section("ita-measures", "ita-measure-steps", "ita-measure-progress"));
    return sections;
  }
}

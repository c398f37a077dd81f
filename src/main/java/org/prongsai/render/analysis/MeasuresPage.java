package org.prongsai.render.analysis;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.page.Section;
import org.prongsai.render.DataLinks;
import org.prongsai.render.Narrative;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;

/** All measures of a plan year, by area. */
public final class MeasuresPage implements PageType {

  @Override
  public PageDescription description() {
    return PageDescription.eachYear("%s/measures", "ita-measures")
        .heading("heading.measures")
        .label("nav.measures")
        .source("source.measures")
        .inMenu(Scope::planYear);
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
                scope.figures().count(scope.year(), "measures").orElse(0),
                areas.size()),
            links.all(
                MeasuresAreaPage.class,
                area -> scope.say("measures.count", parts.rows("ita-measures", area).size()))));
    for (var page : areas) {
      sections.add(
          Section.of("area-" + page.id(), links.name(page.id()), parts.measures(page.id())));
    }
    sections.add(
        new DataLinks(scope).section("ita-measures", "ita-measure-steps", "ita-measure-progress"));
    return sections;
  }
}

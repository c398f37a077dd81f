package org.prongsai.render.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.model.MacroName;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.DataLinks;
import org.prongsai.render.Narrative;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;

/** The analysis of one area in a year. */
public final class AnalysisAreaPage implements PageType {

  @Override
  public PageDescription description() {
    return PageDescription.named().source("source.area");
  }

  @Override
  public Stream<SitePage> pages(PublishedContent content) {
    return AreaLinks.perArea(this, "ita-analyses", "analysis", content);
  }

  @Override
  public String heading(Scope scope) {
    return new AreaLinks(scope).name(scope.page().id());
  }

  @Override
  public String title(Scope scope, String heading) {
    return scope.say("title.analysis-area", scope.format().year(scope.year()), heading);
  }

  @Override
  public List<Section> sections(Scope scope) {
    var narrative = new Narrative(scope);
    var links = new AreaLinks(scope);
    var sections = new ArrayList<Section>();
    boolean placed =
        narrative.document().filter(d -> narrative.places(d, MacroName.QUESTIONS)).isPresent();
    if (!placed) {
      sections.add(
          scope.section(
              "findings",
              "analysis.findings",
              new AreaParts(scope, scope.year()).findings(scope.page().id())));
    }
    sections.addAll(narrative.section());
    var measures =
        links
            .ofArea(MeasuresAreaPage.class)
            .filter(page -> page.year().orElseThrow().compareTo(scope.year()) >= 0)
            .map(page -> links.toYear("analysis.measures", page))
            .toList();
    if (!measures.isEmpty()) {
      sections.add(scope.section("measures", "analysis.next", new Part.Links(measures)));
    }
    sections.add(links.others(AnalysisAreaPage.class));
    sections.add(new DataLinks(scope).section("ita-analyses", "ita-findings"));
    return sections;
  }
}

package org.prongsai.render.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.model.MacroName;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.Narrative;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;

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
    return label(scope, scope.page());
  }

  @Override
  public String label(Scope scope, SitePage page) {
    return new AreaLinks(scope).name(page.id());
  }

  @Override
  public String title(Scope scope, String heading) {
    return scope.say("title.analysis-area", scope.format().year(scope.year()), heading);
  }

  @Override
  public List<Section> sections(Scope scope) {
    var narrative = new Narrative(scope);
    var links = new AreaLinks(scope);
    var sections = new Sections(scope);
    boolean placed =
        narrative.document().filter(d -> narrative.places(d, MacroName.QUESTIONS)).isPresent();
    if (!placed) {
      var findings = new FindingParts(scope, scope.year()).findings(scope.page().id());
      sections.add("findings", "analysis.findings", findings);
    }
    sections.narrative();
    var measures =
        links
            .ofArea(MeasuresAreaPage.class)
            .filter(page -> page.year().orElseThrow().compareTo(scope.year()) >= 0)
            .map(page -> links.toYear("analysis.measures", page))
            .toList();
    if (!measures.isEmpty()) {
      sections.add("measures", "analysis.next", new Part.Links(measures));
    }
    return sections.data("ita-analyses", "ita-findings").list();
  }
}

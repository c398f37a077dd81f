package org.prongsai.render.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.page.ShareFinding;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;
import org.prongsai.text.AgencyName;

/** The measures of one area in a plan year, and the analysis that they answer. */
public final class MeasuresAreaPage implements PageType {

  @Override
  public PageDescription description() {
    return PageDescription.named().source("source.measures-area");
  }

  @Override
  public Stream<SitePage> pages(PublishedContent content) {
    return AreaLinks.perArea(this, "ita-measures", "measures", content);
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
    return scope.say("title.measures-area", scope.format().year(scope.year()), heading);
  }

  @Override
  public String shareTitle(Scope scope, String heading) {
    return scope.say(
        "share.measures-area",
        AgencyName.shortForm(scope.settings().agencyName().in(scope.language())),
        measures(scope).size(),
        scope.year(),
        heading);
  }

  /** What is promised. */
  @Override
  public List<Section> described(Scope scope, List<Section> sections) {
    return List.of(MeasuresShare.ofArea(scope, measures(scope)).promised());
  }

  private static List<Row> measures(Scope scope) {
    return new MeasureParts(scope, scope.year()).areas().of("ita-measures", scope.page().id());
  }

  @Override
  public Optional<ShareFinding> shareFinding(Scope scope) {
    return MeasuresShare.ofYear(scope).finding();
  }

  @Override
  public List<Section> sections(Scope scope) {
    var links = new AreaLinks(scope);
    var measures = new MeasureParts(scope, scope.year()).measures(scope.page().id());
    var analysis =
        links
            .ofArea(AnalysisAreaPage.class)
            .filter(page -> page.year().orElseThrow().compareTo(scope.year()) <= 0)
            .reduce((first, second) -> second)
            .map(page -> new Part.Links(List.of(links.toYear("measures.analysis", page))));
    return new Sections(scope)
        .add(Section.of("list", scope.say("measures.heading", scope.year()), measures))
        .narrative()
        .add(analysis.map(why -> scope.section("why", "measures.why", why)))
        .data("ita-measures", "ita-measure-steps", "ita-measure-progress")
        .list();
  }
}

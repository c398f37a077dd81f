package org.prongsai.render.analysis;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.page.Section;
import org.prongsai.render.DataLinks;
import org.prongsai.render.Narrative;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.scores.ScoreTables;

/** The analysis of a year: its areas, and what is asked for in each. */
public final class AnalysisPage implements PageType {

  @Override
  public PageDescription description() {
    return PageDescription.eachYear("%s/analysis", "ita-analyses")
        .heading("heading.analysis")
        .label("nav.analysis")
        .source("source.analysis")
        .inMenu(Scope::resultYear);
  }

  @Override
  public List<Section> sections(Scope scope) {
    var sections = new ArrayList<Section>(new Narrative(scope).section());
    sections.add(
        scope.section(
            "areas",
            "analysis.areas",
            new AreaLinks(scope).all(AnalysisAreaPage.class, area -> actions(scope, area))));
    sections.add(new DataLinks(scope).section("ita-analyses", "ita-findings"));
    return sections;
  }

  /** What the document asks for in an area, and whether a question in it scored below the mark. */
  private static String actions(Scope scope, String area) {
    var parts = new AreaParts(scope, scope.year());
    boolean improve =
        parts.rows("ita-findings", area).stream()
            .anyMatch(row -> row.text("action").equals("improve"));
    var tables = new ScoreTables(scope, scope.year());
    boolean low =
        parts.rows("ita-analyses", area).stream()
            .anyMatch(row -> row.decimal("score").filter(tables::isBelow).isPresent());
    return scope.say(
        improve ? "analysis.improve" : low ? "analysis.maintain-low" : "analysis.maintain");
  }
}

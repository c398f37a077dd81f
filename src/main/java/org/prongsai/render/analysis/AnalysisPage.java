package org.prongsai.render.analysis;

import static org.prongsai.columns.ItaAnalysesColumns.SCORE;
import static org.prongsai.columns.ItaFindingsColumns.ACTION;

import java.util.List;
import org.prongsai.page.Section;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;
import org.prongsai.render.scores.ScoreTables;

/** The analysis of a year: its areas, and what is asked for in each. */
public final class AnalysisPage implements PageType {

  @Override
  public PageDescription description() {
    return PageDescription.eachYear("%s/analysis", "ita-analyses")
        .heading("heading.analysis")
        .label("nav.analysis")
        .source("source.analysis");
  }

  @Override
  public List<Section> sections(Scope scope) {
    var areas = new AreaLinks(scope).all(AnalysisAreaPage.class, area -> actions(scope, area));
    return new Sections(scope)
        .narrative()
        .add("areas", "analysis.areas", areas)
        .data("ita-analyses", "ita-findings")
        .list();
  }

  /** What the document asks for in an area, and whether a question in it scored below the mark. */
  private static String actions(Scope scope, String area) {
    var areas = new AreaRows(scope, scope.year());
    boolean improve =
        areas.of("ita-findings", area).stream().anyMatch(row -> row.text(ACTION).equals("improve"));
    var tables = new ScoreTables(scope, scope.year());
    boolean low =
        areas.of("ita-analyses", area).stream()
            .anyMatch(row -> row.decimal(SCORE).filter(tables::isBelow).isPresent());
    return improve
        ? scope.say("analysis.improve")
        : low
            ? scope.say("analysis.maintain-low", tables.passMark().orElseThrow())
            : scope.say("analysis.maintain");
  }
}

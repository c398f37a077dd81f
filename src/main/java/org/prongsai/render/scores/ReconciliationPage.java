package org.prongsai.render.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.ScoreComparison;
import org.prongsai.page.Section;
import org.prongsai.render.DataLinks;
import org.prongsai.render.Narrative;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** Every figure of a year that can be recomputed, beside the published one. */
public final class ReconciliationPage {

  private static final String DATASET = "ita-reconciliation";
  private static final List<String> TOOLS = List.of("IIT", "EIT", "OIT");

  private final Scope scope;
  private final FiscalYear year;
  private final FigureNames names;
  private final ScoreComparisonRows reckoning;

  public ReconciliationPage(Scope scope) {
    this.scope = scope;
    this.year = scope.page().year().orElseThrow();
    this.names = new FigureNames(scope, year);
    this.reckoning = new ScoreComparisonRows(scope, year);
  }

  public List<Section> sections() {
    var rows = scope.figures().table(DATASET).of(year);
    var assessment = scope.figures().assessment(year);
    var sections = new ArrayList<Section>();
    sections.add(new ReconciliationAnswer(scope, year).section(rows));
    for (var tool : TOOLS) {
      add(
          sections,
          "tool-" + tool.toLowerCase(Locale.ROOT),
          scope.say("tool." + tool),
          of(rows, tool));
    }
    add(sections, "overall", scope.say("reckoning.overall"), of(rows, ""));
    assessment.ifPresent(
        a -> {
          sections.addAll(new ImpliedSection(scope, a).section());
          sections.add(new FormulaSection(scope, a).section());
        });
    sections.addAll(new Narrative(scope).section());
    sections.add(new DataLinks(scope).section(DATASET));
    return sections;
  }

  /** The rows of a tool; the questions among them have a section of their own. */
  private List<Row> of(List<Row> rows, String tool) {
    return rows.stream()
        .filter(row -> !names.isQuestion(row.text("figure")))
        .filter(row -> tool.equals(known(names.tool(row.text("figure")))))
        .toList();
  }

  private static String known(String tool) {
    return TOOLS.contains(tool) ? tool : "";
  }

  private void add(List<Section> sections, String id, String heading, List<Row> rows) {
    if (!rows.isEmpty()) {
      var caption = scope.say("reckoning.table", heading, scope.format().yearAgain(year));
      sections.add(
          Section.of(
              id,
              heading,
              new Part.ReckoningPart(
                  new ScoreComparison(caption, rows.stream().map(reckoning::of).toList()))));
    }
  }
}

package org.prongsai.render.scores;

import static org.prongsai.columns.ItaReconciliationColumns.*;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prongsai.model.Row;
import org.prongsai.page.ReconciliationContext;
import org.prongsai.page.Section;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;

/** Every figure of a year that can be recomputed, beside the published one. */
public final class ReconciliationPage implements PageType {

  private static final String DATASET = "ita-reconciliation";
  private static final List<String> TOOLS = List.of("IIT", "EIT", "OIT");

  @Override
  public int standing() {
    return 80;
  }

  @Override
  public PageDescription description() {
    return PageDescription.eachYear("%s/reconciliation", DATASET)
        .heading("heading.reconciliation")
        .source("source.scores");
  }

  @Override
  public List<Section> sections(Scope scope) {
    var year = scope.year();
    var names = new FigureNames(scope, year);
    var rows = scope.rows(DATASET, year);
    var assessment = scope.figures().assessment(year);
    var sections = new Sections(scope).add(new ReconciliationSummary(scope, year).section(rows));
    for (var tool : TOOLS) {
      var id = "tool-" + tool.toLowerCase(Locale.ROOT);
      sections.add(table(scope, id, scope.say("tool." + tool), of(rows, tool, names)));
    }
    sections.add(table(scope, "overall", scope.say("reckoning.overall"), of(rows, "", names)));
    assessment.ifPresent(
        a -> {
          sections.addAll(new ImpliedSection(scope, a).section());
          sections.add(new FormulaSection(scope, a).section().fold());
        });
    return sections.narrative().data(DATASET).list();
  }

  /** The rows of a tool; the questions among them have a section of their own. */
  private static List<Row> of(List<Row> rows, String tool, FigureNames names) {
    return rows.stream()
        .filter(row -> !names.isQuestion(row.text(FIGURE)))
        .filter(row -> tool.equals(known(names.tool(row.text(FIGURE)))))
        .toList();
  }

  private static String known(String tool) {
    return TOOLS.contains(tool) ? tool : "";
  }

  private static Optional<Section> table(Scope scope, String id, String heading, List<Row> rows) {
    var comparison = new ReconciliationEntries(scope, scope.year());
    var caption = scope.say("reckoning.table", heading, scope.year());
    var table = new ReconciliationContext(caption, rows.stream().map(comparison::of).toList());
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Section.of(id, heading, table).fold(ReconciliationSummary.brief(scope, rows)));
  }
}

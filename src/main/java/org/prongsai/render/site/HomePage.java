package org.prongsai.render.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.Narrative;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.oit.ItemParts;
import org.prongsai.render.scores.ScoreTables;
import org.prongsai.render.scores.YearResult;
import org.prongsai.render.spending.SpendingTeaser;
import org.prongsai.text.FiscalYear;

/** The home page: the result, items that scored zero, measures, open data. */
public final class HomePage implements PageType {

  @Override
  public PageDescription description() {
    return PageDescription.once("").label("nav.home").inMenu();
  }

  @Override
  public String template() {
    return "pages/home.ftlh";
  }

  @Override
  public String heading(Scope scope) {
    return scope
        .resultYear()
        .map(year -> scope.say("home.heading", scope.format().year(year)))
        .orElse(scope.say("home.heading-without-result"));
  }

  @Override
  public List<Section> sections(Scope scope) {
    var sections = new ArrayList<Section>();
    scope
        .resultYear()
        .ifPresentOrElse(
            year -> sections.add(Section.of("result", "", new YearResult(scope, year).hero())),
            () -> sections.add(Section.of("result", "", scope.notice("empty", "home.no-result"))));
    scope.oitYear().ifPresent(year -> sections.add(new ItemParts(scope, year).zeroSection()));
    scope.planYear().ifPresent(year -> sections.add(measures(scope, year)));
    new SpendingTeaser(scope).section().ifPresent(sections::add);
    sections.add(datasets(scope));
    sections.addAll(new Narrative(scope).section());
    return sections;
  }

  private static Section measures(Scope scope, FiscalYear year) {
    var count = scope.figures().count(year, "measures").orElse(0);
    var areas =
        scope.figures().table("ita-measures").of(year).stream()
            .map(r -> r.text("area"))
            .distinct()
            .count();
    return Section.of(
        "measures",
        scope.say("home.measures", scope.format().year(year)),
        scope.lead("home.measures-lead", count, areas),
        new Part.TablePart(table(scope, year)),
        new Part.Links(
            List.of(
                Part.LinkEntry.of(
                    scope.link(scope.say("home.all-measures"), year + "/measures")))));
  }

  private static TableContext table(Scope scope, FiscalYear year) {
    var rows = new ArrayList<List<Cell>>();
    var low = lowAreas(scope);
    for (var row : scope.figures().table("ita-measures").of(year)) {
      if (low.isEmpty() || low.contains(row.text("area"))) {
        rows.add(row(scope, row, year));
      }
    }
    return TableContext.of(
        scope.say(
            low.isEmpty() ? "table.measures" : "table.measures-low",
            year,
            rows.size(),
            scope.figures().table("ita-measures").of(year).size()),
        scope.columns("column.measure", "column.responsible", "column.period", "column.reporting"),
        rows);
  }

  /** The areas in which a question scored below the pass mark: what a reader asks about first. */
  private static Set<String> lowAreas(Scope scope) {
    var areas = new TreeSet<String>();
    scope
        .resultYear()
        .ifPresent(
            year -> {
              var tables = new ScoreTables(scope, year);
              for (var row : scope.figures().table("ita-analyses").of(year)) {
                if (row.decimal("score").filter(tables::isBelow).isPresent()) {
                  areas.add(row.text("area"));
                }
              }
            });
    return areas;
  }

  private static List<Cell> row(Scope scope, Row row, FiscalYear year) {
    var path = year + "/measures/" + row.text("area");
    var reporting = row.text("reporting");
    return List.of(
        Cell.of(scope.phrase(row.localized("measure")))
            .withHref(scope.href(path) + "#" + row.text("measure")),
        Cell.of(scope.phrase(row.localized("responsible"))),
        Cell.of(scope.period(row)),
        Cell.of(reporting.isEmpty() ? "" : scope.say("reporting." + reporting)));
  }

  private static Section datasets(Scope scope) {
    var links = new ArrayList<Part.LinkEntry>();
    for (var id : List.of("ita-question-scores", "ita-measures", "oit-disclosures")) {
      var dataset = scope.figures().table(id).dataset();
      links.add(Part.LinkEntry.of(scope.link(dataset.title().in(scope.language()), "data/" + id)));
    }
    links.add(Part.LinkEntry.of(scope.link(scope.say("home.all-datasets"), "data")));
    return scope.section("data", "nav.data", scope.lead("home.data-lead"), new Part.Links(links));
  }
}

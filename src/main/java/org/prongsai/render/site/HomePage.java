package org.prongsai.render.site;

import static org.prongsai.columns.ItaAnalysesColumns.SCORE;
import static org.prongsai.columns.ItaMeasuresColumns.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;
import org.prongsai.render.oit.ItemParts;
import org.prongsai.render.scores.ScoreTables;
import org.prongsai.render.scores.YearResult;
import org.prongsai.render.spending.SpendingTeaser;
import org.prongsai.text.FiscalYear;

/** The home page: the result, items that scored zero, measures, open data. */
public final class HomePage implements PageType {

  @Override
  public int standing() {
    return 80;
  }

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
        .years()
        .result()
        .map(year -> scope.say("home.heading", scope.format().year(year)))
        .orElse(scope.say("home.heading-without-result"));
  }

  @Override
  public List<Section> sections(Scope scope) {
    var years = scope.years();
    var result = years.result().<Part>map(year -> new YearResult(scope, year).hero());
    return new Sections(scope)
        .opening("result", result.orElseGet(() -> scope.notice("empty", "home.no-result")))
        .add(years.oit().map(year -> new ItemParts(scope, year).zeroSection()))
        .add(years.plan().map(year -> measures(scope, year)))
        .add(new SpendingTeaser(scope).section())
        .add(datasets(scope))
        .narrative()
        .list();
  }

  private static Section measures(Scope scope, FiscalYear year) {
    var count = scope.figures().count(year, "measures").orElse(0);
    var areas = scope.rows("ita-measures", year).stream().map(r -> r.text(AREA)).distinct().count();
    return Section.of(
        "measures",
        scope.say("home.measures", scope.format().year(year)),
        scope.lead("home.measures-lead", count, areas),
        table(scope, year),
        new Part.Links(
            List.of(
                Part.LinkEntry.of(
                    scope.link(scope.say("home.all-measures"), year + "/measures")))));
  }

  private static TableContext table(Scope scope, FiscalYear year) {
    var all = scope.rows("ita-measures", year);
    var low = lowAreas(scope);
    var shown = all.stream().filter(row -> low.isEmpty() || low.contains(row.text(AREA))).toList();
    var caption = low.isEmpty() ? "table.measures" : "table.measures-low";
    return scope
        .table(scope.say(caption, year, shown.size(), all.size()), shown)
        .column("column.measure", row -> measure(scope, row))
        .column("column.responsible", row -> Cell.of(scope.phrase(row.localized(RESPONSIBLE))))
        .column("column.period", row -> Cell.of(scope.period(row)))
        .column("column.reporting", row -> Cell.of(reporting(scope, row.text(REPORTING))))
        .build();
  }

  /** The areas in which a question scored below the pass mark: what a reader asks about first. */
  private static Set<String> lowAreas(Scope scope) {
    var areas = new TreeSet<String>();
    scope
        .years()
        .result()
        .ifPresent(
            year -> {
              var tables = new ScoreTables(scope, year);
              for (var row : scope.rows("ita-analyses", year)) {
                if (row.decimal(SCORE).filter(tables::isBelow).isPresent()) {
                  areas.add(row.text(AREA));
                }
              }
            });
    return areas;
  }

  private static Cell measure(Scope scope, Row row) {
    return Cell.of(scope.phrase(row.localized(MEASURE)))
        .withHref(scope.href(row.year() + "/measures/" + row.text(AREA)) + "#" + row.text(MEASURE));
  }

  private static String reporting(Scope scope, String code) {
    return code.isEmpty() ? "" : scope.say("reporting." + code);
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

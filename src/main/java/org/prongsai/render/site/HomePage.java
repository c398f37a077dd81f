package org.prongsai.render.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.page.TableContext.Column;
import org.prongsai.render.Narrative;
import org.prongsai.render.Scope;
import org.prongsai.render.oit.ItemParts;
import org.prongsai.render.scores.ScoreTables;
import org.prongsai.render.scores.YearResult;
import org.prongsai.render.spending.SpendingTeaser;
import org.prongsai.text.FiscalYear;

/** Home: how we did, what scored zero, what will be done, the data. */
final class HomePage {

  private final Scope scope;

  HomePage(Scope scope) {
    this.scope = scope;
  }

  String heading() {
    return scope
        .resultYear()
        .map(year -> scope.say("home.heading", scope.format().year(year)))
        .orElse(scope.say("home.heading-without-result"));
  }

  List<Section> sections() {
    var sections = new ArrayList<Section>();
    scope
        .resultYear()
        .ifPresentOrElse(
            year -> sections.add(Section.of("result", "", new YearResult(scope, year).hero())),
            () ->
                sections.add(
                    Section.of(
                        "result",
                        "",
                        new Part.Notice(
                            "empty", Phrase.of(scope.say("home.no-result")), List.of()))));
    scope.oitYear().ifPresent(year -> sections.add(new ItemParts(scope, year).zeroSection()));
    scope.planYear().ifPresent(year -> sections.add(measures(year)));
    new SpendingTeaser(scope).section().ifPresent(sections::add);
    sections.add(datasets());
    sections.addAll(new Narrative(scope).section());
    return sections;
  }

  private Section measures(FiscalYear year) {
    var count = scope.figures().count(year, "measures").orElse(0);
    var areas =
        scope.figures().table("ita-measures").of(year).stream()
            .map(r -> r.text("area"))
            .distinct()
            .count();
    return Section.of(
        "measures",
        scope.say("home.measures", scope.format().year(year)),
        new Part.Lead(
            Phrase.of(
                scope.say(
                    "home.measures-lead",
                    scope.format().count(count),
                    scope.format().count(areas)))),
        new Part.TablePart(table(year)),
        new Part.Links(
            List.of(
                new Part.LinkEntry(
                    scope.link(scope.say("home.all-measures"), year + "/measures"),
                    "",
                    Phrase.EMPTY,
                    ""))));
  }

  private TableContext table(FiscalYear year) {
    var rows = new ArrayList<List<Cell>>();
    var low = lowAreas();
    for (var row : scope.figures().table("ita-measures").of(year)) {
      if (low.isEmpty() || low.contains(row.text("area"))) {
        rows.add(row(row, year));
      }
    }
    return new TableContext(
        scope.say(
            low.isEmpty() ? "table.measures" : "table.measures-low",
            scope.format().yearAgain(year),
            scope.format().count(rows.size()),
            scope.format().count(scope.figures().table("ita-measures").of(year).size())),
        List.of(
            new Column(scope.say("column.measure"), false),
            new Column(scope.say("column.responsible"), false),
            new Column(scope.say("column.period"), false),
            new Column(scope.say("column.reporting"), false)),
        rows,
        false);
  }

  /** The areas in which a question scored below the pass mark: what a reader asks about first. */
  private Set<String> lowAreas() {
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

  private List<Cell> row(Row row, FiscalYear year) {
    var path = year + "/measures/" + row.text("area");
    var reporting = row.text("reporting");
    return List.of(
        Cell.of(scope.phrase(row.localized("measure")))
            .withHref(scope.href(path) + "#" + row.text("measure")),
        Cell.of(scope.phrase(row.localized("responsible"))),
        Cell.of(scope.period(row)),
        Cell.of(reporting.isEmpty() ? "" : scope.say("reporting." + reporting)));
  }

  private Section datasets() {
    var links = new ArrayList<Part.LinkEntry>();
    for (var id : List.of("ita-question-scores", "ita-measures", "oit-disclosures")) {
      var dataset = scope.figures().table(id).dataset();
      links.add(
          new Part.LinkEntry(
              scope.link(dataset.title().in(scope.language()), "data/" + id),
              "",
              Phrase.EMPTY,
              ""));
    }
    links.add(
        new Part.LinkEntry(
            scope.link(scope.say("home.all-datasets"), "data"), "", Phrase.EMPTY, ""));
    return Section.of(
        "data",
        scope.say("nav.data"),
        new Part.Lead(Phrase.of(scope.say("home.data-lead"))),
        new Part.Links(links));
  }
}

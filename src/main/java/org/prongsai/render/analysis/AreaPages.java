package org.prongsai.render.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.address.PageKind;
import org.prongsai.model.MacroName;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.render.DataLinks;
import org.prongsai.render.Narrative;
import org.prongsai.render.Scope;
import org.prongsai.render.scores.ScoreTables;
import org.prongsai.text.FiscalYear;

/** The analysis and the measures, by area. */
public final class AreaPages {

  private final Scope scope;
  private final FiscalYear year;

  public AreaPages(Scope scope) {
    this.scope = scope;
    this.year = scope.page().year().orElseThrow();
  }

  /** The heading of an area's page: its number and name. */
  public String heading() {
    return number(scope.page().id()) + " " + name(scope.page().id());
  }

  private String number(String area) {
    return scope.format().digits(area) + ".";
  }

  private String name(String area) {
    return scope.area(year, Integer.parseInt(area)).text();
  }

  public List<Section> analysis() {
    var sections = new ArrayList<Section>(new Narrative(scope).section());
    sections.add(
        Section.of(
            "areas",
            scope.say("analysis.areas"),
            new Part.Links(areas(PageKind.ANALYSIS_AREA, "ita-findings"))));
    sections.add(new DataLinks(scope).section("ita-analyses", "ita-findings"));
    return sections;
  }

  public List<Section> analysisArea() {
    var area = scope.page().id();
    var narrative = new Narrative(scope);
    var sections = new ArrayList<Section>();
    boolean placed =
        narrative.document().filter(d -> narrative.places(d, MacroName.QUESTIONS)).isPresent();
    if (!placed) {
      sections.add(
          Section.of(
              "findings",
              scope.say("analysis.findings"),
              new AreaParts(scope, year).findings(area)));
    }
    sections.addAll(narrative.section());
    var measures =
        scope.tree().pages(PageKind.MEASURES_AREA).stream()
            .filter(p -> p.id().equals(area))
            .filter(p -> p.year().orElseThrow().compareTo(year) >= 0)
            .map(
                p ->
                    new Part.LinkEntry(
                        scope.link(
                            scope.say(
                                "analysis.measures",
                                scope.format().yearAgain(p.year().orElseThrow())),
                            p.path()),
                        "",
                        Phrase.EMPTY,
                        ""))
            .toList();
    if (!measures.isEmpty()) {
      sections.add(Section.of("measures", scope.say("analysis.next"), new Part.Links(measures)));
    }
    sections.add(neighbours(PageKind.ANALYSIS_AREA));
    sections.add(new DataLinks(scope).section("ita-analyses", "ita-findings"));
    return sections;
  }

  public List<Section> measures() {
    var sections = new ArrayList<Section>(new Narrative(scope).section());
    sections.add(
        Section.of(
            "areas",
            scope.say("measures.areas"),
            new Part.Lead(
                Phrase.of(
                    scope.say(
                        "home.measures-lead",
                        scope.format().count(scope.figures().count(year, "measures").orElse(0)),
                        scope
                            .format()
                            .count(areas(PageKind.MEASURES_AREA, "ita-measures").size())))),
            new Part.Links(areas(PageKind.MEASURES_AREA, "ita-measures"))));
    for (var page : scope.tree().pages(PageKind.MEASURES_AREA)) {
      if (page.year().equals(scope.page().year())) {
        sections.add(
            Section.of(
                "area-" + page.id(),
                number(page.id()) + " " + name(page.id()),
                new AreaParts(scope, year).measures(page.id())));
      }
    }
    sections.add(
        new DataLinks(scope).section("ita-measures", "ita-measure-steps", "ita-measure-progress"));
    return sections;
  }

  public List<Section> measuresArea() {
    var sections = new ArrayList<Section>();
    sections.add(
        Section.of(
            "list",
            scope.say("measures.heading", scope.format().yearAgain(year)),
            new AreaParts(scope, year).measures(scope.page().id())));
    sections.addAll(new Narrative(scope).section());
    scope.tree().pages(PageKind.ANALYSIS_AREA).stream()
        .filter(p -> p.id().equals(scope.page().id()))
        .filter(p -> p.year().orElseThrow().compareTo(year) <= 0)
        .reduce((first, second) -> second)
        .ifPresent(
            p ->
                sections.add(
                    Section.of(
                        "why",
                        scope.say("measures.why"),
                        new Part.Links(
                            List.of(
                                new Part.LinkEntry(
                                    scope.link(
                                        scope.say(
                                            "measures.analysis",
                                            scope.format().yearAgain(p.year().orElseThrow())),
                                        p.path()),
                                    "",
                                    Phrase.EMPTY,
                                    ""))))));
    sections.add(neighbours(PageKind.MEASURES_AREA));
    sections.add(
        new DataLinks(scope).section("ita-measures", "ita-measure-steps", "ita-measure-progress"));
    return sections;
  }

  /** The other areas of the same year. */
  private Section neighbours(PageKind kind) {
    var entries = new ArrayList<Part.LinkEntry>();
    for (var page : scope.tree().pages(kind)) {
      if (page.year().equals(scope.page().year()) && !page.id().equals(scope.page().id())) {
        entries.add(
            new Part.LinkEntry(
                scope.link(number(page.id()) + " " + name(page.id()), page.path()),
                "",
                Phrase.EMPTY,
                ""));
      }
    }
    return Section.of("areas", scope.say("area.others"), new Part.Links(entries));
  }

  private List<Part.LinkEntry> areas(PageKind kind, String dataset) {
    var entries = new ArrayList<Part.LinkEntry>();
    for (var page : scope.tree().pages(kind)) {
      if (page.year().equals(scope.page().year())) {
        entries.add(
            new Part.LinkEntry(
                scope.link(number(page.id()) + " " + name(page.id()), page.path()),
                "",
                Phrase.of(
                    kind == PageKind.ANALYSIS_AREA
                        ? actions(page.id())
                        : count(dataset, page.id())),
                ""));
      }
    }
    return entries;
  }

  /** What the document asks for in an area, and whether a question in it scored below the mark. */
  private String actions(String area) {
    boolean improve =
        rows("ita-findings", area).anyMatch(row -> row.text("action").equals("improve"));
    var tables = new ScoreTables(scope, year);
    boolean low =
        rows("ita-analyses", area)
            .anyMatch(row -> row.decimal("score").filter(tables::isBelow).isPresent());
    return scope.say(
        improve ? "analysis.improve" : low ? "analysis.maintain-low" : "analysis.maintain");
  }

  private Stream<Row> rows(String dataset, String area) {
    return scope.figures().table(dataset).of(year).stream()
        .filter(row -> row.text("area").equals(area));
  }

  private String count(String dataset, String area) {
    return scope.say("measures.count", scope.format().count(rows(dataset, area).count()));
  }
}

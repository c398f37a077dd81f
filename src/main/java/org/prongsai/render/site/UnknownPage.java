package org.prongsai.render.site;

import static org.prongsai.columns.ItaResultsColumns.STATUS;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.Row;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;
import org.prongsai.render.scores.LimitationsPage;
import org.prongsai.render.scores.YearPage;
import org.prongsai.text.FiscalYear;

/** What this site does not know and what it computed itself, in one place. */
public final class UnknownPage implements PageType {

  private static final List<String> SCORES =
      List.of("ita-results", "ita-tool-scores", "ita-indicator-scores", "ita-question-scores");

  @Override
  public PageDescription description() {
    return PageDescription.once("unknown").heading("heading.unknown").label("nav.unknown");
  }

  @Override
  public List<Section> sections(Scope scope) {
    var sections =
        new Sections(scope)
            .opening("about", scope.lead("unknown.lead"))
            .add(new HomeGaps(scope).section());
    var table = figures(scope);
    if (!table.rows().isEmpty()) {
      sections.add("figures", "unknown.figures", scope.lead("unknown.figures-lead"), table);
    }
    return sections.narrative().add("more", "unknown.more", new Part.Links(more(scope))).list();
  }

  /** The scores of a year of one kind. */
  private record Scores(FiscalYear year, String dataset, List<Row> rows) {

    long have(String status) {
      return rows.stream().filter(row -> row.text(STATUS).equals(status)).count();
    }
  }

  private static TableContext figures(Scope scope) {
    var all = new ArrayList<Scores>();
    for (var page : scope.tree().pages(YearPage.class)) {
      var year = page.year().orElseThrow();
      for (var id : SCORES) {
        all.add(new Scores(year, id, scope.rows(id, year)));
      }
    }
    return scope
        .table(
            scope.say("unknown.figures"),
            all.stream().filter(one -> !one.rows().isEmpty()).toList())
        .column("unknown.what", one -> name(scope, one))
        .count("unknown.stated", one -> one.have("stated"))
        .count("unknown.derived", one -> one.have("derived"))
        .count("unknown.not-stated", one -> one.have("not-stated"))
        .build();
  }

  private static Cell name(Scope scope, Scores one) {
    var title = scope.figures().table(one.dataset()).dataset().title().in(scope.language());
    return Cell.link(
        scope.say("unknown.of-year", title, one.year()), scope.href("data/" + one.dataset()));
  }

  /** What the mark means, how the figures came to be, and what the agency itself found lacking. */
  private static List<Part.LinkEntry> more(Scope scope) {
    var links = new ArrayList<Part.LinkEntry>();
    var mark = Link.of(scope.say("unknown.mark"), scope.href("glossary") + "#unconfirmed");
    links.add(Part.LinkEntry.of(mark));
    links.add(Part.LinkEntry.of(scope.link(scope.say("footer.methods"), "methods")));
    for (var page : scope.tree().pages(LimitationsPage.class)) {
      var label = scope.say("unknown.limitations", page.year().orElseThrow());
      links.add(Part.LinkEntry.of(scope.link(label, page.path())));
    }
    return links;
  }
}

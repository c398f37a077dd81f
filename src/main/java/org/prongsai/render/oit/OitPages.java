package org.prongsai.render.oit;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.DataLinks;
import org.prongsai.render.Narrative;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** The list of disclosure items of a year, and the permanent page of each. */
public final class OitPages {

  private final Scope scope;
  private final FiscalYear year;

  public OitPages(Scope scope) {
    this.scope = scope;
    this.year = scope.page().year().orElseThrow();
  }

  public String itemHeading() {
    return new OitItemPage(scope).heading();
  }

  public List<Section> item() {
    return new OitItemPage(scope).sections();
  }

  public List<Section> list() {
    var items = new ItemParts(scope, year);
    var links = new OitLinks(scope, year);
    var sections = new ArrayList<Section>();
    var ways = new ArrayList<>(items.opening());
    ways.add(new Part.Links(links.ways()));
    sections.add(new Section("ways", "", ways, ""));
    sections.add(items.zeroSection());
    items
        .groups()
        .forEach(
            (group, rows) ->
                sections.add(
                    Section.of(
                        items.groupId(group),
                        items.groupName(group),
                        new Part.TablePart(items.table(group, rows)))));
    scope
        .site()
        .catalogue(year)
        .map(catalogue -> scope.phrase(catalogue.sourceNote()))
        .filter(note -> !note.text().isEmpty())
        .ifPresent(
            note ->
                sections.add(
                    Section.of(
                        "basis",
                        scope.say("items.basis"),
                        new Part.Notice("info", note, List.of()))));
    sections.addAll(new Narrative(scope).section());
    var others = links.otherYears();
    if (!others.isEmpty()) {
      sections.add(Section.of("other-years", scope.say("year.others"), new Part.Links(others)));
    }
    sections.add(new DataLinks(scope).section("oit-disclosures", "oit-evidence", "oit-elements"));
    return sections;
  }
}

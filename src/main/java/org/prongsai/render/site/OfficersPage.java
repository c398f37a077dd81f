package org.prongsai.render.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.address.SitePage;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;
import org.prongsai.render.dataset.CompanionDownloads;
import org.prongsai.render.oit.OitSubmissionPage;
import org.prongsai.render.spending.MonthlyFormsPage;
import org.prongsai.render.spending.ProcurementStatementPage;
import org.prongsai.spending.SpendingTables;

/** What officers fill in, print and submit, kept apart from what citizens read. */
public final class OfficersPage implements PageType {

  @Override
  public PageDescription description() {
    return PageDescription.once("for-officers").label("footer.for-officers");
  }

  @Override
  public List<Section> sections(Scope scope) {
    return new Sections(scope)
        .opening("officers", scope.lead("officers.lead"))
        .add(ofYears(scope, "submission", OitSubmissionPage.class, "heading.oit-submission"))
        .add(templates(scope))
        .add(ofYears(scope, "sign", ProcurementStatementPage.class, "heading.statement"))
        .add(ofYears(scope, "monthly", MonthlyFormsPage.class, "heading.monthly-forms"))
        .narrative()
        .list();
  }

  /** The pages of a kind, the newest year first. */
  private static Optional<Section> ofYears(
      Scope scope, String id, Class<? extends PageType> kind, String label) {
    var entries = new ArrayList<Part.LinkEntry>();
    for (var page : scope.tree().pages(kind)) {
      entries.add(0, Part.LinkEntry.of(link(scope, page, label)));
    }
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(
            scope.section(
                id,
                "officers." + id,
                scope.lead("officers." + id + "-lead"),
                new Part.Links(entries)));
  }

  private static Link link(Scope scope, SitePage page, String label) {
    return scope.link(scope.say(label, page.year().orElseThrow()), page.path());
  }

  private static Section templates(Scope scope) {
    var parts = new ArrayList<Part>(List.of(scope.lead("spending.template-lead")));
    Stream.of(SpendingTables.PROCUREMENT, SpendingTables.PERFORMANCE)
        .map(id -> new Part.Downloads(new CompanionDownloads(scope).templates(id)))
        .forEach(parts::add);
    return new Section("template", scope.say("officers.template"), parts, "");
  }
}

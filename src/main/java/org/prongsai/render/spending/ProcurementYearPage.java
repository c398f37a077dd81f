package org.prongsai.render.spending;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.page.Section;
import org.prongsai.render.Scope;
import org.prongsai.spending.SpendingTables;

/** What was bought and built in a fiscal year: the analysis that the assessors asked for. */
public final class ProcurementYearPage implements SpendingPageType {

  @Override
  public Stream<SitePage> pages(PublishedContent content) {
    return content
        .years(SpendingTables.PROCUREMENT_SUMMARY)
        .map(year -> page(year, year + "/procurement"));
  }

  @Override
  public String label(Scope scope, SitePage page) {
    return scope.say("nav.procurement");
  }

  @Override
  public String heading(Scope scope) {
    return scope.say("heading.procurement", scope.format().year(scope.year()));
  }

  @Override
  public List<Section> sections(Scope scope) {
    return new ProcurementSections(scope).all();
  }
}

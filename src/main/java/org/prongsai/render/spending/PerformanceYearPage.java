package org.prongsai.render.spending;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.page.Section;
import org.prongsai.render.Scope;
import org.prongsai.spending.SpendingTables;

/** What was planned for a fiscal year, what was spent and what came of it. */
public final class PerformanceYearPage implements SpendingPageType {

  @Override
  public Stream<SitePage> pages(PublishedContent content) {
    return content
        .years(SpendingTables.PERFORMANCE_SUMMARY)
        .map(year -> page(year, year + "/performance"));
  }

  @Override
  public String heading(Scope scope) {
    return scope.say("heading.performance", scope.format().year(scope.year()));
  }

  @Override
  public List<Section> sections(Scope scope) {
    return new PerformanceSections(scope).all();
  }
}

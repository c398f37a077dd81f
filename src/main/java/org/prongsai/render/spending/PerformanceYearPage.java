package org.prongsai.render.spending;

import java.util.List;
import org.prongsai.page.Section;
import org.prongsai.render.PageDescription;
import org.prongsai.render.Scope;
import org.prongsai.spending.SpendingTables;

/** What was planned for a fiscal year, what was spent and what came of it. */
public final class PerformanceYearPage implements SpendingPageType {

  @Override
  public PageDescription description() {
    return PageDescription.eachYear("%s/performance", SpendingTables.PERFORMANCE_SUMMARY)
        .heading("heading.performance");
  }

  @Override
  public List<Section> sections(Scope scope) {
    return new PerformanceSections(scope).all();
  }
}

package org.prongsai.render.years;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.page.Section;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;

/** The results of all years side by side. */
public final class YearComparisonPage implements PageType {

  @Override
  public boolean explainsTerms(SitePage page) {
    return true;
  }

  @Override
  public int standing() {
    return 100;
  }

  @Override
  public PageDescription description() {
    return PageDescription.named().heading("heading.years");
  }

  @Override
  public Stream<SitePage> pages(PublishedContent content) {
    return content.years("ita-results").limit(1).map(year -> page("years"));
  }

  @Override
  public List<Section> sections(Scope scope) {
    return new YearComparisonSections(scope).all();
  }
}

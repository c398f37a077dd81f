package org.prongsai.render.spending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.page.ShareFinding;
import org.prongsai.render.PageDescription;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;

/** The way to purchases, projects and villages, where the site has any of them. */
public final class SpendingPage implements SpendingPageType {

  @Override
  public boolean explainsTerms(SitePage page) {
    return true;
  }

  @Override
  public PageDescription description() {
    return PageDescription.named().heading("heading.spending").label("menu.spending");
  }

  @Override
  public Stream<SitePage> pages(PublishedContent content) {
    return Stream.of(new ProcurementYearPage(), new PerformanceYearPage(), new VillageListPage())
        .flatMap(kind -> kind.pages(content))
        .limit(1)
        .map(any -> page("spending"));
  }

  @Override
  public Optional<ShareFinding> shareFinding(Scope scope) {
    return new SpendingShare(scope)
        .purchases()
        .or(() -> SpendingPageType.super.shareFinding(scope));
  }

  @Override
  public List<Section> sections(Scope scope) {
    var entries = new ArrayList<>(new SpendingTeaser(scope).entries());
    for (var link : scope.linkIf(scope.say("nav.suppliers"), SupplierListPage.PATH)) {
      entries.add(Part.LinkEntry.of(link, scope.say("suppliers.about")));
    }
    return new Sections(scope).opening("spending", new Part.Links(entries)).narrative().list();
  }
}

package org.prongsai.render.oit;

import static org.prongsai.columns.OitDisclosuresColumns.*;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.page.Section;
import org.prongsai.render.Scope;

/** The permanent page of a disclosure item of a year. */
public final class OitItemPage implements OitPageType {

  @Override
  public int standing() {
    return 95;
  }

  @Override
  public Stream<SitePage> pages(PublishedContent content) {
    return content.rows("oit-disclosures").stream()
        .map(row -> page(row.year(), "ita/" + row.year() + "/" + row.text(ITEM), row.text(ITEM)));
  }

  @Override
  public String heading(Scope scope) {
    return label(scope, scope.page());
  }

  @Override
  public String label(Scope scope, SitePage page) {
    return new OitItemSections(scope).name(page.id());
  }

  @Override
  public String title(Scope scope, String heading) {
    return scope.say("title.oit-item", scope.format().year(scope.year()), heading);
  }

  @Override
  public List<Section> sections(Scope scope) {
    return new OitItemSections(scope).all();
  }
}

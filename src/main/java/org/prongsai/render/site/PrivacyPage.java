package org.prongsai.render.site;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.page.Section;
import org.prongsai.render.Narrative;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;

/** The privacy page: the site's own text, or a default that holds for every such site. */
public final class PrivacyPage implements PageType {

  @Override
  public Stream<SitePage> pages(PublishedContent content) {
    return Stream.of(page("privacy"));
  }

  @Override
  public String label(Scope scope, SitePage page) {
    return scope.say("footer.privacy");
  }

  @Override
  public List<Section> sections(Scope scope) {
    return new Narrative(scope).bodyOr("privacy.general");
  }
}

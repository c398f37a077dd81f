package org.prongsai.render.site;

import java.util.List;
import org.prongsai.page.Section;
import org.prongsai.render.Narrative;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;

/** The privacy page: the site's own text, or a default that holds for every such site. */
public final class PrivacyPage implements PageType {

  @Override
  public PageDescription description() {
    return PageDescription.once("privacy").label("footer.privacy");
  }

  @Override
  public List<Section> sections(Scope scope) {
    return new Narrative(scope).bodyOr("privacy.general");
  }
}

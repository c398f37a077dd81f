package org.prongsai.render.site;

import java.util.List;
import org.prongsai.page.Section;
import org.prongsai.render.Narrative;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;

/** How everybody can use the site: the site's own words, or those true of every such site. */
public final class AccessibilityPage implements PageType {

  @Override
  public PageDescription description() {
    return PageDescription.once("accessibility").label("footer.accessibility");
  }

  @Override
  public List<Section> sections(Scope scope) {
    return new Narrative(scope).bodyOr("accessibility.general");
  }
}

package org.prongsai.render.site;

import java.util.List;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;

/** What the words of the assessment mean, as far as the site uses them. */
public final class GlossaryPage implements PageType {

  @Override
  public PageDescription description() {
    return PageDescription.once("glossary").label("glossary.heading");
  }

  @Override
  public List<Section> sections(Scope scope) {
    return new Sections(scope)
        .opening("terms", scope.lead("glossary.lead"), new Part.Terms(new Glossary(scope).terms()))
        .narrative()
        .list();
  }
}

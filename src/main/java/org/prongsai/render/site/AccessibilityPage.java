package org.prongsai.render.site;

import java.time.LocalDate;
import java.util.List;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.ContactDetails;
import org.prongsai.render.Narrative;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;

/** How everybody can use the site: the site's own words, or those true of every such site. */
public final class AccessibilityPage implements PageType {

  /** When what is said here of the program was last looked through. */
  private static final LocalDate REVIEWED = LocalDate.of(2026, 12, 1);

  @Override
  public PageDescription description() {
    return PageDescription.once("accessibility").label("footer.accessibility");
  }

  @Override
  public List<Section> sections(Scope scope) {
    var narrative = new Narrative(scope);
    return narrative.document().isPresent() ? narrative.body() : general(scope);
  }

  private static List<Section> general(Scope scope) {
    var sections = new Sections(scope);
    sections.opening("aim", scope.lead("accessibility.aim-words"));
    sections.add(
        "tested",
        "accessibility.tested",
        scope.lead("accessibility.tested-words", scope.format().day(REVIEWED)));
    sections.add("limits", "accessibility.limits", scope.lead("accessibility.limits-words"));
    sections.add("reading", "accessibility.reading", scope.lead("accessibility.reading-words"));
    var contact = new ContactDetails(scope).facts();
    if (!contact.isEmpty()) {
      sections.add(
          "tell",
          "accessibility.tell",
          scope.lead("accessibility.tell-words"),
          new Part.Facts(contact));
    }
    return sections.list();
  }
}

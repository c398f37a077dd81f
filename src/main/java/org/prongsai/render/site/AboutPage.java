package org.prongsai.render.site;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.address.SitePage;
import org.prongsai.model.Document;
import org.prongsai.model.Language;
import org.prongsai.page.Fact;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.render.ComplaintChannel;
import org.prongsai.render.ContactDetails;
import org.prongsai.render.Narrative;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;

/** The agency, how to reach it, and the pages that the site brought itself. */
public final class AboutPage implements PageType {

  @Override
  public PageDescription description() {
    return PageDescription.once("about").label("nav.about");
  }

  @Override
  public String label(Scope scope, SitePage page) {
    return label(scope, "nav.about");
  }

  /** Words for this page: a way to reach the agency is promised only where there is one. */
  static String label(Scope scope, String key) {
    return scope.say(new ContactDetails(scope).facts().isEmpty() ? key + "-only" : key);
  }

  @Override
  public List<Section> sections(Scope scope) {
    var sections =
        new Sections(scope)
            .add(new Section("contact", scope.say("about.contact"), contact(scope), ""))
            .addAll(new Narrative(scope).body())
            .add("agency", "about.agency", new Part.Facts(agency(scope)));
    var others = ownPages(scope);
    if (!others.isEmpty()) {
      sections.add("pages", "about.pages", new Part.Links(others));
    }
    return sections.list();
  }

  /** How to reach the agency and where to complain: what a reader comes here for. */
  private static List<Part> contact(Scope scope) {
    var contact = new ContactDetails(scope).facts();
    var parts = new ArrayList<Part>();
    parts.add(contact.isEmpty() ? scope.lead("about.no-contact") : new Part.Facts(contact));
    var complaint = new ComplaintChannel(scope);
    if (!complaint.isRecorded()) {
      parts.add(complaint.part());
    }
    return parts;
  }

  /** The pages that the site brought itself; no menu has room for them. */
  private static List<Part.LinkEntry> ownPages(Scope scope) {
    return scope.tree().pages(DocumentPage.class).stream()
        .map(page -> Part.LinkEntry.of(scope.link(documentTitle(scope, page.path()), page.path())))
        .toList();
  }

  private static String documentTitle(Scope scope, String path) {
    return scope
        .site()
        .document(scope.language(), path)
        .or(() -> scope.site().document(Language.TH, path))
        .map(Document::title)
        .orElse(path);
  }

  private static List<Fact> agency(Scope scope) {
    var settings = scope.settings();
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of(scope.say("about.name"), scope.phrase(settings.agencyName())));
    facts.add(Fact.of(scope.say("about.place"), Phrase.of(new ContactDetails(scope).place())));
    var website = settings.website();
    if (!website.isEmpty()) {
      facts.add(new Fact(scope.say("about.website"), Phrase.of(website), website, ""));
    }
    facts.add(Fact.of(scope.say("about.id"), settings.agencyId()));
    return facts;
  }
}

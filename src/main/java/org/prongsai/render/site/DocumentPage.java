package org.prongsai.render.site;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.model.Document;
import org.prongsai.page.Section;
import org.prongsai.render.Narrative;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;

/** A page of the site's own: a document whose path no other page has. */
public final class DocumentPage implements PageType {

  @Override
  public Stream<SitePage> pages(PublishedContent content) {
    return content.documents().stream().map(Document::path).sorted().map(this::page);
  }

  /** The title also where the document is in another language than the page. */
  @Override
  public String heading(Scope scope) {
    return new Narrative(scope).document().map(Document::title).orElse(scope.page().path());
  }

  @Override
  public List<Section> sections(Scope scope) {
    return new Narrative(scope).body();
  }
}

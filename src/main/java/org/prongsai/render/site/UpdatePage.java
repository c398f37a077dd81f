package org.prongsai.render.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.model.Document;
import org.prongsai.model.Update;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.Narrative;
import org.prongsai.render.News;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;

/** A piece of news: a document of the folder of updates, which says when it was. */
public final class UpdatePage implements PageType {

  @Override
  public Stream<SitePage> pages(PublishedContent content) {
    return content.documents().stream()
        .map(Document::path)
        .filter(Update::isAt)
        .distinct()
        .sorted()
        .map(this::page);
  }

  /** The title also where the document is in another language than the page. */
  @Override
  public String heading(Scope scope) {
    return new DocumentPage().heading(scope);
  }

  @Override
  public List<Section> sections(Scope scope) {
    var news = new News(scope);
    var about = new ArrayList<Part>();
    news.here().map(news::facts).ifPresent(about::add);
    return new Sections(scope)
        .opening("about", about)
        .addAll(new Narrative(scope).body())
        .opening("others", around(scope, news))
        .list();
  }

  /** The ways to all news, and to the older and the newer. */
  private static List<Part> around(Scope scope, News news) {
    var all = news.all();
    int here = news.here().map(all::indexOf).orElse(-1);
    var parts = new ArrayList<Part>();
    parts.add(
        new Part.Links(
            List.of(Part.LinkEntry.of(scope.link(scope.say("updates.all"), "updates")))));
    if (here >= 0 && all.size() > 1) {
      parts.add(new Part.Pager(at(news, here + 1), at(news, here - 1)));
    }
    return parts;
  }

  private static List<Link> at(News news, int place) {
    var all = news.all();
    return place < 0 || place >= all.size() ? List.of() : List.of(news.link(all.get(place)));
  }
}

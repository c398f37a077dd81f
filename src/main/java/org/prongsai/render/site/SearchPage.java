package org.prongsai.render.site;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;

/** A field to search in; the answers are found by the reader's browser. */
public final class SearchPage implements PageType {

  /** Its place on the site. */
  public static final String PATH = "search";

  // Where to look where nothing is found, as far as the site has such pages.
  private static final List<String> PLACES =
      List.of("years", "procurement", "performance", "data", "about");

  @Override
  public PageDescription description() {
    return PageDescription.once(PATH).label("nav.search");
  }

  /** Nobody searches for the search. */
  @Override
  public int standing() {
    return 0;
  }

  @Override
  public List<String> scripts(Scope scope) {
    return List.of("words.js", "search.js");
  }

  @Override
  public List<Section> sections(Scope scope) {
    var places = new ArrayList<Link>();
    for (var path : PLACES) {
      scope
          .tree()
          .page(path)
          .ifPresent(page -> places.add(scope.link(IndexPage.name(scope, page), path)));
    }
    return List.of(
        Section.of(
            "find",
            "",
            new Part.Search(
                scope.link(scope.say("search.index"), IndexPage.PATH),
                places,
                !scope.digits("1").equals("1"))));
  }
}

package org.prongsai.render.site;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.address.SitePage;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.AlphabeticalIndex;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.dataset.DatasetPage;

/**
 * All pages of the site in the order of a Thai dictionary, for those who search without a script.
 */
public final class IndexPage implements PageType {

  static final String PATH = "a-z";

  @Override
  public PageDescription description() {
    return PageDescription.once(PATH).heading("heading.index").label("nav.index");
  }

  /** Nobody searches for the search. */
  @Override
  public int standing() {
    return 0;
  }

  @Override
  public List<Section> sections(Scope scope) {
    var entries = new ArrayList<Part.LinkEntry>();
    for (var page : scope.tree().pages()) {
      if (!page.path().equals(SearchPage.PATH) && !page.path().equals(PATH)) {
        entries.add(entry(scope, page));
      }
    }
    return List.of(
        Section.of(
            "index",
            "",
            scope.lead("search.index-lead", entries.size()),
            AlphabeticalIndex.of(scope, entries, IndexPage::word, "search.pages")));
  }

  private static Part.LinkEntry entry(Scope scope, SitePage page) {
    var name = name(scope, page);
    boolean isDataset = page.kind() == DatasetPage.class;
    return Part.LinkEntry.of(
        scope.link(isDataset ? scope.say("index.dataset", name) : name, page.path()));
  }

  /** The heading of a page, and its year where the heading does not say it. */
  static String name(Scope scope, SitePage page) {
    var there =
        new Scope(
            scope.site(),
            scope.figures(),
            scope.tree(),
            scope.years(),
            scope.data(),
            scope.blocks(),
            scope.language(),
            scope.messages(),
            scope.format(),
            page);
    var heading = PageTypes.of(page).heading(there);
    var year = page.year().map(one -> scope.digits(one.toString())).orElse("");
    return heading.contains(year)
        ? heading
        : heading + " (" + scope.format().yearAgain(page.year().orElseThrow()) + ")";
  }

  /** A name without the code or number before it, which nobody looks up. */
  private static String word(String name) {
    return name.replaceFirst("^(?:o[0-9]+|[0-9๐-๙]+\\.) ", "");
  }
}

package org.prongsai.render.site;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.prongsai.address.SitePage;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;

/**
 * All pages of the site in the order of a Thai dictionary, for those who search without a script.
 */
public final class IndexPage implements PageType {

  static final String PATH = "a-z";

  private static final String OTHERS = "0–9";

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
    var collator = Collator.getInstance(new ULocale("th"));
    var entries = new ArrayList<Part.LinkEntry>();
    for (var page : scope.tree().pages()) {
      if (!page.path().equals(SearchPage.PATH) && !page.path().equals(PATH)) {
        entries.add(entry(scope, page));
      }
    }
    entries.sort(Comparator.comparing(IndexPage::word, collator));
    SortedMap<String, List<Part.LinkEntry>> letters = new TreeMap<>(collator);
    for (var entry : entries) {
      letters.computeIfAbsent(letter(entry), none -> new ArrayList<>()).add(entry);
    }
    var all =
        letters.entrySet().stream()
            .map(
                letter ->
                    new Part.Letter(
                        letter.getKey(),
                        scope.say("search.pages", letter.getValue().size()),
                        letter.getValue()))
            .toList();
    return List.of(
        Section.of(
            "index", "", scope.lead("search.index-lead", entries.size()), new Part.Letters(all)));
  }

  private static Part.LinkEntry entry(Scope scope, SitePage page) {
    return Part.LinkEntry.of(scope.link(name(scope, page), page.path()));
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
  private static String word(Part.LinkEntry entry) {
    return entry.link().label().replaceFirst("^(?:o[0-9]+|[0-9๐-๙]+\\.) ", "");
  }

  /** The letter under which a Thai dictionary has a word: a vowel before it does not count. */
  private static String letter(Part.LinkEntry entry) {
    var words = word(entry).replaceFirst("^[\\s\"“‘(เแโใไ]+", "");
    var first = words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT);
    return first.matches("[ก-ฮA-Z]") ? first : OTHERS;
  }
}

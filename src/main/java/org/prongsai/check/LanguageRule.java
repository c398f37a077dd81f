package org.prongsai.check;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** A page says its language, and leads its reader to the same page in the other one. */
final class LanguageRule implements PageRule {

  private final Map<String, String> twins;
  private final LinkResolver addresses;

  LanguageRule(Map<String, String> twins, LinkResolver addresses) {
    this.twins = twins;
    this.addresses = addresses;
  }

  @Override
  public void check(CheckedPage page, Problems problems) {
    var html = page.document().selectFirst("html");
    var lang = html == null ? "" : html.attr("lang");
    if (html == null || !isLanguage(lang, page.language())) {
      var place = html == null ? page.place() : page.place(html);
      problems.add(Rule.PAGE_TWIN_MISSING, place, lang, page.language());
    }
    var twin = twins.get(page.path());
    if (twin != null) {
      checkTwin(page, twin, problems);
    }
  }

  private void checkTwin(CheckedPage page, String twin, Problems problems) {
    var wanted = twin.startsWith("en/") ? "en" : "th";
    // A link for readers: <link rel="alternate"> alone leaves them where they are.
    List<Element> links =
        page.elements().stream()
            .filter(e -> CheckedPage.tag(e).equals("a") && isLanguage(e.attr("hreflang"), wanted))
            .toList();
    if (links.stream().noneMatch(link -> leadsTo(page, link, twin))) {
      var place = links.isEmpty() ? page.place() : page.place(links.get(0));
      var found = links.isEmpty() ? "" : links.get(0).attr("href");
      problems.add(Rule.PAGE_TWIN_MISSING, place, found, twin);
    }
  }

  private boolean leadsTo(CheckedPage page, Element link, String twin) {
    return addresses.resolve(page.path(), link.attr("href")).path().equals(twin);
  }

  private static boolean isLanguage(String tag, String language) {
    return tag.equals(language) || tag.startsWith(language + "-");
  }
}

package org.prongsai.check;

import com.google.auto.service.AutoService;
import java.util.List;
import org.jsoup.nodes.Element;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** A page says its language, and leads its reader to the same page in the other one. */
@AutoService(PageRule.class)
public final class LanguageRule implements PageRule {

  public static final Rule PAGE_TWIN_MISSING = Rule.error("page-twin-missing");

  @Override
  public void check(CheckedPage page, CheckedFolder folder, Problems problems) {
    var html = page.document().selectFirst("html");
    var lang = html == null ? "" : html.attr("lang");
    if (html == null || !isLanguage(lang, page.language())) {
      var place = html == null ? page.place() : page.place(html);
      problems.add(PAGE_TWIN_MISSING, place, lang, page.language());
    }
    var twin = folder.twins().get(page.path());
    if (twin != null) {
      checkTwin(page, twin, folder.addresses(), problems);
    }
  }

  private static void checkTwin(
      CheckedPage page, String twin, LinkResolver addresses, Problems problems) {
    var wanted = twin.startsWith("en/") ? "en" : "th";
    // A link for readers: <link rel="alternate"> alone leaves them where they are.
    List<Element> links =
        page.elements().stream()
            .filter(e -> CheckedPage.tag(e).equals("a") && isLanguage(e.attr("hreflang"), wanted))
            .toList();
    if (links.stream()
        .noneMatch(link -> addresses.resolve(page.path(), link.attr("href")).path().equals(twin))) {
      var place = links.isEmpty() ? page.place() : page.place(links.get(0));
      var found = links.isEmpty() ? "" : links.get(0).attr("href");
      problems.add(PAGE_TWIN_MISSING, place, found, twin);
    }
  }

  private static boolean isLanguage(String tag, String language) {
    return tag.equals(language) || tag.startsWith(language + "-");
  }
}

package org.prongsai.check;

import com.google.auto.service.AutoService;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.prongsai.check.LinkTarget.Kind;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** Every link leads to a file of the folder, and nothing is loaded from elsewhere. */
@AutoService(PageRule.class)
public final class LinkRule implements PageRule {

  public static final Rule PAGE_THIRD_PARTY = Rule.error("page-third-party");

  private static final Set<String> ADDRESSES =
      Set.of("href", "xlink:href", "src", "poster", "data", "action", "formaction");
  private static final Set<String> ADDRESS_LISTS = Set.of("srcset", "imagesrcset");
  private static final Set<String> LEADING = Set.of("a", "area", "form", "button");

  /** What a browser fetches because of a {@code link} element. */
  private static final Set<String> LOADING =
      Set.of(
          "stylesheet",
          "icon",
          "apple-touch-icon",
          "mask-icon",
          "manifest",
          "preload",
          "modulepreload",
          "prefetch",
          "prerender",
          "preconnect",
          "dns-prefetch");

  @Override
  public void check(CheckedPage page, CheckedFolder folder, Problems problems) {
    new Links(page, folder, problems).check();
  }

  /** The links of a page. */
  private record Links(CheckedPage page, CheckedFolder folder, Problems problems) {

    void check() {
      for (var element : page.elements()) {
        for (var attribute : element.attributes()) {
          check(element, attribute.getKey(), attribute.getValue());
        }
        var content = element.attr("content");
        if (CheckedPage.tag(element).equals("meta") && folder.addresses().isCanonical(content)) {
          checkAddress(element, "content", content);
        }
      }
    }

    private void check(Element element, String attribute, String value) {
      if (ADDRESSES.contains(attribute)) {
        checkAddress(element, attribute, value);
      }
      if (ADDRESS_LISTS.contains(attribute)) {
        Arrays.stream(value.split(","))
            .map(candidate -> candidate.strip().split("\s+", 2)[0])
            .filter(address -> !address.isEmpty())
            .forEach(address -> checkAddress(element, attribute, address));
      }
    }

    private void checkAddress(Element element, String attribute, String address) {
      var place = page.place(element, attribute);
      // <base> would turn every relative link of the page around.
      if (CheckedPage.tag(element).equals("base")) {
        problems.add(Rule.PAGE_LINK_BROKEN, place, address, "");
        return;
      }
      var target = folder.addresses().resolve(page.path(), address);
      if (target.is(Kind.ELSEWHERE) && isLoaded(element)) {
        problems.add(PAGE_THIRD_PARTY, place, address, CheckedPage.tag(element));
      }
      if (leadsOutside(element, address)) {
        return;
      }
      if (target.is(Kind.MISSING)) {
        problems.add(Rule.PAGE_LINK_BROKEN, place, address, target.path());
      }
      if (target.is(Kind.FILE)) {
        folder.fragments().refer(place, address, target);
      }
    }
  }

  /**
   * A page links to its own site by relative addresses. An absolute one may lead to another part of
   * the same web server, such as evidence on the agency's main site.
   */
  private static boolean leadsOutside(Element element, String address) {
    return LEADING.contains(CheckedPage.tag(element)) && address.matches("(?i)https?:.*");
  }

  private static boolean isLoaded(Element element) {
    return switch (CheckedPage.tag(element)) {
      case "link" ->
          Arrays.stream(element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"))
              .anyMatch(LOADING::contains);
      default -> !LEADING.contains(CheckedPage.tag(element));
    };
  }
}

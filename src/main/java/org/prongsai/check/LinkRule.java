package org.prongsai.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.prongsai.check.LinkTarget.Kind;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** Every link leads to a file of the folder, and nothing is loaded from elsewhere. */
final class LinkRule implements PageRule {

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

  private final LinkResolver addresses;
  private final FragmentLinks fragments;

  LinkRule(LinkResolver addresses, FragmentLinks fragments) {
    this.addresses = addresses;
    this.fragments = fragments;
  }

  @Override
  public void check(CheckedPage page, Problems problems) {
    for (var element : page.elements()) {
      for (var attribute : element.attributes()) {
        var name = attribute.getKey();
        if (ADDRESSES.contains(name)) {
          checkAddress(page, element, name, attribute.getValue(), problems);
        }
        if (ADDRESS_LISTS.contains(name)) {
          Arrays.stream(attribute.getValue().split(","))
              .map(candidate -> candidate.strip().split("\\s+", 2)[0])
              .filter(address -> !address.isEmpty())
              .forEach(address -> checkAddress(page, element, name, address, problems));
        }
      }
      if (CheckedPage.tag(element).equals("meta")
          && addresses.isCanonical(element.attr("content"))) {
        checkAddress(page, element, "content", element.attr("content"), problems);
      }
    }
  }

  private void checkAddress(
      CheckedPage page, Element element, String attribute, String address, Problems problems) {
    var place = page.place(element, attribute);
    // <base> would turn every relative link of the page around.
    if (CheckedPage.tag(element).equals("base")) {
      problems.add(Rule.PAGE_LINK_BROKEN, place, address, "");
      return;
    }
    var target = addresses.resolve(page.path(), address);
    if (target.is(Kind.ELSEWHERE) && isLoaded(element)) {
      problems.add(Rule.PAGE_THIRD_PARTY, place, address, CheckedPage.tag(element));
    }
    if (!leadsOutside(element, address)) {
      checkTarget(place, address, target, problems);
    }
  }

  /**
   * A page links to its own site by relative addresses. An absolute one may lead to another part of
   * the same web server, such as evidence on the agency's main site.
   */
  private static boolean leadsOutside(Element element, String address) {
    return LEADING.contains(CheckedPage.tag(element)) && address.matches("(?i)https?:.*");
  }

  private void checkTarget(Location place, String address, LinkTarget target, Problems problems) {
    if (target.is(Kind.MISSING)) {
      problems.add(Rule.PAGE_LINK_BROKEN, place, address, target.path());
    }
    if (target.is(Kind.FILE)) {
      fragments.refer(place, address, target);
    }
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

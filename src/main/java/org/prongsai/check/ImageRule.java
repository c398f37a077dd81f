package org.prongsai.check;

import com.google.auto.service.AutoService;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** An image has a text, or says that it needs none. */
@AutoService(PageRule.class)
public final class ImageRule implements PageRule {

  public static final Rule PAGE_IMAGE_WITHOUT_TEXT = Rule.error("page-image-without-text");

  @Override
  public void check(CheckedPage page, CheckedFolder folder, Problems problems) {
    for (var element : page.elements()) {
      var tag = CheckedPage.tag(element);
      var silent =
          switch (tag) {
            case "img", "area" -> !element.hasAttr("alt");
            case "input" -> element.attr("type").equals("image") && !element.hasAttr("alt");
            case "svg" -> isSilent(element);
            default -> false;
          };
      if (silent) {
        var found = tag.equals("svg") ? tag : CheckedPage.shortened(element.attr("src"));
        problems.add(PAGE_IMAGE_WITHOUT_TEXT, page.place(element), found);
      }
    }
  }

  private static boolean isSilent(Element svg) {
    if (isHidden(svg) || CheckedPage.isWithin(svg.parent(), Set.of("svg"))) {
      return false;
    }
    return !svg.attr("role").equals("img") || !hasName(svg);
  }

  private static boolean isHidden(Element element) {
    for (var around = element; around != null; around = around.parent()) {
      if (around.attr("aria-hidden").equals("true")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasName(Element svg) {
    return !svg.attr("aria-label").isBlank()
        || !svg.attr("aria-labelledby").isBlank()
        || svg.children().stream().anyMatch(e -> CheckedPage.tag(e).equals("title") && e.hasText());
  }
}

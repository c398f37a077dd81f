package org.prongsai.check;

import com.google.auto.service.AutoService;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** A page holds no code of its own, so that the policy {@code default-src 'self'} can stand. */
@AutoService(PageRule.class)
public final class InlineCodeRule implements PageRule {

  public static final Rule PAGE_INLINE_CODE = Rule.error("page-inline-code");

  @Override
  public void check(CheckedPage page, CheckedFolder folder, Problems problems) {
    for (var element : page.elements()) {
      if (CheckedPage.tag(element).equals("style") || isInlineScript(element)) {
        var found = "<" + CheckedPage.tag(element) + ">";
        problems.add(PAGE_INLINE_CODE, page.place(element), found);
      }
      for (var attribute : element.attributes()) {
        if (isCode(attribute)) {
          var found =
              attribute.getKey() + "=\"" + CheckedPage.shortened(attribute.getValue()) + '"';
          var place = page.place(element, attribute.getKey());
          problems.add(PAGE_INLINE_CODE, place, found);
        }
      }
    }
  }

  private static boolean isInlineScript(Element element) {
    return CheckedPage.tag(element).equals("script")
        && !element.hasAttr("src")
        && !element.attr("type").equals("application/ld+json");
  }

  private static boolean isCode(Attribute attribute) {
    var name = attribute.getKey().toLowerCase(Locale.ROOT);
    return name.equals("style")
        || name.startsWith("on")
        || name.equals("srcdoc")
        || attribute.getValue().strip().toLowerCase(Locale.ROOT).startsWith("javascript:");
  }
}

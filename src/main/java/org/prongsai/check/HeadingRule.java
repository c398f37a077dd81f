package org.prongsai.check;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** One {@code h1} a page, and no level is skipped on the way down. */
@AutoService(PageRule.class)
public final class HeadingRule implements PageRule {

  public static final Rule PAGE_HEADING_SKIPPED = Rule.error("page-heading-skipped");
  public static final Rule PAGE_HEADING_ONE = Rule.error("page-heading-one");

  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  @Override
  public void check(CheckedPage page, CheckedFolder folder, Problems problems) {
    var headings =
        page.elements().stream()
            .filter(e -> HEADING.matcher(CheckedPage.tag(e)).matches())
            .toList();
    checkOne(page, headings.stream().filter(e -> level(e) == 1).toList(), problems);
    int previous = 1;
    for (var heading : headings) {
      if (level(heading) > previous + 1) {
        problems.add(
            PAGE_HEADING_SKIPPED,
            page.place(heading),
            "h" + level(heading),
            "h" + (previous + 1),
            CheckedPage.shortened(heading.text()));
      }
      previous = level(heading);
    }
  }

  private static void checkOne(CheckedPage page, List<Element> first, Problems problems) {
    if (first.size() != 1) {
      var place = first.isEmpty() ? page.place() : page.place(first.get(1));
      problems.add(PAGE_HEADING_ONE, place, String.valueOf(first.size()), "1");
    }
  }

  private static int level(Element heading) {
    return CheckedPage.tag(heading).charAt(1) - '0';
  }
}

package browser;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Whether a page on a phone is as short as pages of its kind are to be. */
final class Height {

  private static final int PAGE = 5000;
  private static final int LIST_OF_ROWS = 8000;

  /** What is a list of rows: the monthly forms; purchases, projects and bids of a year. */
  private static final Pattern LISTS =
      Pattern.compile(
          "[0-9]{4}/(procurement/(months|purchases|[0-9]{4}-[0-9]{2})|performance)/.*|(villages|suppliers)/.*");

  /** All items on one page, for who wants that. */
  private static final Pattern FREE = Pattern.compile("ita/[0-9]{4}/all/.*");

  private Height() {}

  /** The window is that of a phone. */
  static void check(Page page, String path, Findings findings) {
    var height = (Integer) page.evaluate("() => document.documentElement.scrollHeight");
    int most = most(BuiltSite.isEnglish(path) ? BuiltSite.twin(path) : path);
    if (height > most) {
      findings.add(path, height + " px high, more than " + most);
    }
  }

  private static int most(String path) {
    if (FREE.matcher(path).matches()) {
      return Integer.MAX_VALUE;
    }
    return LISTS.matcher(path).matches() ? LIST_OF_ROWS : PAGE;
  }
}

package org.prongsai.validate.rule;

import java.util.Set;
import org.prongsai.address.PageTree;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.validate.table.CheckedTable;
import org.prongsai.validate.table.UnreadRows;

/**
 * Evidence on this site names a page that it has or a file that is attached. Files that the build
 * makes itself are known only when they are made; the finished site is checked for them.
 */
public final class OwnAddressRule {

  private static final String URL = "url";
  private static final String ATTACHED = "files/";

  private final PageTree pages;
  private final Set<String> files;

  /**
   * @param files attached evidence, by path relative to {@code content/files}
   */
  public OwnAddressRule(PageTree pages, Set<String> files) {
    this.pages = pages;
    this.files = files;
  }

  public void check(CheckedTable evidence, Problems problems) {
    // A table that could not be read has no pages.
    boolean allPages = !UnreadRows.isAny(problems);
    for (var row : evidence.rows()) {
      var url = row.row().text(URL);
      if (url.startsWith("/") && !problems.hasAt(row.at(URL)) && !leadsSomewhere(url, allPages)) {
        problems.add(Rule.PAGE_LINK_BROKEN, row.at(URL), row.found(URL), "");
      }
    }
  }

  private boolean leadsSomewhere(String url, boolean allPages) {
    var path = url.substring(1).replaceFirst("[?#].*$", "");
    if (path.startsWith(ATTACHED)) {
      return files.contains(path.substring(ATTACHED.length()));
    }
    var page = path.replaceFirst("(^|/+)index\\.html$", "").replaceFirst("/+$", "");
    boolean isFile = page.substring(page.lastIndexOf('/') + 1).contains(".");
    return isFile || !allPages || pages.has(page.replaceFirst("^en(/|$)", ""));
  }
}

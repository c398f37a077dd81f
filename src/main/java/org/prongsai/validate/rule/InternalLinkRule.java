package org.prongsai.validate.rule;

import static org.prongsai.columns.OitEvidenceColumns.*;

import com.google.auto.service.AutoService;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.validate.table.UnreadRows;

/**
 * An address of evidence that lies on this site leads to an existing page or attached file. Files
 * that the build makes itself are known only when they are made; the finished site is checked for
 * them.
 */
@AutoService(SiteRule.class)
public final class InternalLinkRule implements SiteRule {

  private static final String ATTACHED = "files/";

  @Override
  public void check(CheckedSite site, Problems problems) {
    // A table that could not be read has no pages.
    boolean allPages = !UnreadRows.isAny(problems);
    for (var row : site.tables().get("oit-evidence").rows()) {
      var url = row.row().text(URL);
      if (url.startsWith("/")
          && !problems.hasAt(row.at(URL))
          && !leadsSomewhere(url, site, allPages)) {
        row.report(Rule.PAGE_LINK_BROKEN, URL, problems, "");
      }
    }
  }

  private static boolean leadsSomewhere(String url, CheckedSite site, boolean allPages) {
    var path = url.substring(1).replaceFirst("[?#].*$", "");
    if (path.startsWith(ATTACHED)) {
      return site.site().files().containsKey(path.substring(ATTACHED.length()));
    }
    var page = path.replaceFirst("(^|/+)index\\.html$", "").replaceFirst("/+$", "");
    boolean isFile = page.substring(page.lastIndexOf('/') + 1).contains(".");
    return isFile || !allPages || site.pages().has(page.replaceFirst("^en(/|$)", ""));
  }
}

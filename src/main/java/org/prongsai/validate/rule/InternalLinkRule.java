package org.prongsai.validate.rule;

import static org.prongsai.columns.OitEvidenceColumns.*;

import com.google.auto.service.AutoService;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.validate.table.UnreadRows;

/**
 * An address of evidence that lies on this site leads to an existing page or attached file. Files
 * that a build makes beside pages and tables are known only when they are made; the finished site
 * is checked for them.
 */
@AutoService(SiteRule.class)
public final class InternalLinkRule implements SiteRule {

  @Override
  public void check(CheckedSite site, Problems problems) {
    var files = new LocalFiles(site, !UnreadRows.isAny(problems));
    for (var row : site.tables().get("oit-evidence").rows()) {
      var url = row.row().text(URL);
      if (url.startsWith("/")
          && !problems.hasAt(row.at(URL))
          && !files.has(url.substring(1).replaceFirst("[?#].*$", ""))) {
        row.report(Rule.PAGE_LINK_BROKEN, URL, problems, "");
      }
    }
  }
}

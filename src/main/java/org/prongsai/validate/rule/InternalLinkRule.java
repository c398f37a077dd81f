package org.prongsai.validate.rule;

import com.google.auto.service.AutoService;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.validate.table.CheckedRow;
import org.prongsai.validate.table.UnreadRows;

/**
 * An address in a table that lies on this site leads to an existing page or attached file. Files
 * that a build makes beside pages and tables are known only when they are made; the finished site
 * is checked for them.
 */
@AutoService(SiteRule.class)
public final class InternalLinkRule implements SiteRule {

  @Override
  public void check(CheckedSite site, Problems problems) {
    var files = new LocalFiles(site, !UnreadRows.isAny(problems));
    for (var table : site.tables().values()) {
      for (var field : UrlFormatRule.in(table)) {
        table.rows().forEach(row -> check(row, field, files, problems));
      }
    }
  }

  private static void check(CheckedRow row, String field, LocalFiles files, Problems problems) {
    var url = row.row().text(field);
    var path = url.replaceFirst("[?#].*$", "").replaceFirst("^/", "");
    if (url.startsWith("/") && !problems.hasAt(row.at(field)) && !files.has(path)) {
      row.report(Rule.PAGE_LINK_BROKEN, field, problems, "", files.alike(path));
    }
  }
}

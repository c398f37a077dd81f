package org.prongsai.validate.rule;

import static org.prongsai.columns.AgencyColumns.*;
import static org.prongsai.columns.OitEvidenceColumns.URL;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.validate.table.CheckedTable;
import org.prongsai.validate.table.TableRule;

/** A URL in a table is absolute, or a path from the root of this site. */
@AutoService(TableRule.class)
public final class UrlFormatRule implements TableRule {

  public static final Rule URL_NOT_ABSOLUTE = Rule.error("url-not-absolute");

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+(/\\S*)?|/\\S*");

  @Override
  public void check(CheckedTable table, Tables all, Problems problems) {
    for (var field : List.of(URL, WEBSITE, COMPLAINT_URL)) {
      if (table.dataset().field(field).isEmpty() || table.dataset().ownToSite()) {
        continue;
      }
      for (var row : table.rows()) {
        var text = row.row().text(field);
        if (!text.isEmpty() && !ADDRESS.matcher(text).matches()) {
          problems.add(URL_NOT_ABSOLUTE, row.at(field), text);
        }
      }
    }
  }
}

package org.prongsai.validate.spending;

import static org.prongsai.columns.ProcurementColumns.SUPPLIER_NAME;

import com.google.auto.service.AutoService;
import java.util.regex.Pattern;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.NoneWords;
import org.prongsai.validate.rule.SiteRule;

/** A supplier is called by a name: a mark that means the one above would be published as a name. */
@AutoService(SiteRule.class)
public final class SupplierNameRule implements SiteRule {

  public static final Rule SUPPLIER_NO_NAME = Rule.error("supplier-no-name");

  private static final Pattern DITTO =
      Pattern.compile(
          "[\"'”“’′″〃,.\\s-]+|(?:เช่นเดียวกัน|เหมือนกัน|เหมือนเดิม|รายเดียวกัน|(?i:-?do-?|ditto))");

  @Override
  public void check(CheckedSite site, Problems problems) {
    for (var row : site.tables().get(SpendingTables.PROCUREMENT).rows()) {
      var name = row.row().text(SUPPLIER_NAME).strip();
      if (!name.isEmpty() && isNoName(name)) {
        row.report(SUPPLIER_NO_NAME, SUPPLIER_NAME, problems);
      }
    }
  }

  static boolean isNoName(String text) {
    return NoneWords.areIn(text) || DITTO.matcher(text).matches();
  }
}

package org.prongsai.validate.rule;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.model.Row;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.spending.SpendingTables;
import org.prongsai.validate.table.CheckedTable;
import org.prongsai.validate.table.TableRule;

/**
 * No purchase is listed twice: two rows are the same where they have the same project, title,
 * supplier, price and days, and a project or a day of signing is known. Rows are compared by a hash
 * first, so that a million of them need not be held; those that share one are compared in full.
 */
@AutoService(TableRule.class)
public final class PurchaseTwiceRule implements TableRule {

  public static final Rule PURCHASE_TWICE = Rule.error("purchase-twice");

  private static final List<String> TELLING =
      List.of(
          "fiscal_year_be",
          "egp_project_no",
          "title",
          "supplier_name",
          "agreed_price_thb",
          "contract_signed_date",
          "contract_end_date");
  private static final long PRIME = 1_099_511_628_211L;
  private static final long BASIS = 0xcbf29ce484222325L;

  @Override
  public void check(CheckedTable table, Tables all, Problems problems) {
    if (!table.dataset().id().equals(SpendingTables.PROCUREMENT)) {
      return;
    }
    var repeated = repeated(table);
    if (repeated.isEmpty()) {
      return;
    }
    var first = new HashMap<String, Location>();
    for (var row : table.rows()) {
      var text = identity(row.row()).orElse("");
      if (!text.isEmpty() && repeated.contains(hash(text))) {
        var other = first.putIfAbsent(text, row.at("title"));
        if (other != null) {
          var cell = other.cell().isEmpty() ? "" : " (" + other.cell() + ")";
          problems.add(PURCHASE_TWICE, row.at("title"), row.found("title"), other + cell);
        }
      }
    }
  }

  private static Set<Long> repeated(CheckedTable table) {
    var seen = new HashSet<Long>();
    var repeated = new HashSet<Long>();
    for (var row : table.rows()) {
      identity(row.row())
          .map(PurchaseTwiceRule::hash)
          .filter(hash -> !seen.add(hash))
          .ifPresent(repeated::add);
    }
    return repeated;
  }

  /**
   * What tells a purchase from others. Empty before it has a project or a contract, for then one of
   * a kind looks like the next.
   */
  public static Optional<String> identity(Row row) {
    boolean isTold =
        !row.text("egp_project_no").isEmpty() || row.day("contract_signed_date").isPresent();
    return isTold
        ? Optional.of(TELLING.stream().map(row::text).collect(Collectors.joining("\u001F")))
        : Optional.empty();
  }

  /** FNV-1a over the characters. */
  private static long hash(String text) {
    long hash = BASIS;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }
}

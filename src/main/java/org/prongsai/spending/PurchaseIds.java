package org.prongsai.spending;

import static org.prongsai.columns.ProcurementColumns.*;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.text.Spaces;

/**
 * Gives each purchase an id: the one that it has, else one made from what it says. Where a row
 * stands has no part in it.
 */
public final class PurchaseIds {

  /** What tells one purchase from another, beside the end of its contract. */
  public static final List<String> CONTENT =
      List.of(
          Dataset.FISCAL_YEAR,
          EGP_PROJECT_NO,
          CONTRACT_NO,
          TITLE,
          SUPPLIER_NAME,
          AGREED_PRICE_THB,
          CONTRACT_SIGNED_DATE);

  private static final int DIGITS = 12;

  // Only of rows that say the same as one before; all others need no memory.
  private final Map<String, String> numbered = new HashMap<>();

  /** Knows all rows of the table, each with its year and number. */
  public PurchaseIds(Iterable<Row> rows) {
    var taken = new HashSet<String>();
    for (var row : rows) {
      if (!row.text(PURCHASE_ID).isEmpty()) {
        taken.add(row.text(PURCHASE_ID));
      }
    }
    for (var row : rows) {
      if (row.text(PURCHASE_ID).isEmpty()) {
        number(row, taken);
      }
    }
  }

  private void number(Row row, Set<String> taken) {
    var own = ofContent(row);
    var id = own;
    for (int next = 2; !taken.add(id); next++) {
      id = own + "-" + next;
    }
    if (!id.equals(own)) {
      numbered.put(place(row), id);
    }
  }

  /**
   * The row with its id; of rows that say the same each next one has a number behind it. However
   * often a row is asked for, and in whatever order: the rows of a large table are read anew for
   * each file.
   */
  public Row identified(Row row) {
    if (!row.text(PURCHASE_ID).isEmpty()) {
      return row;
    }
    var id = numbered.get(place(row));
    return row.with(PURCHASE_ID, id == null ? ofContent(row) : id);
  }

  private static String place(Row row) {
    return row.text(Dataset.FISCAL_YEAR) + " " + row.text(ROW_NO);
  }

  private static String ofContent(Row row) {
    var content =
        CONTENT.stream()
            .map(field -> Spaces.removed(row.text(field)))
            .collect(Collectors.joining("\u001F"));
    var hash = DigestUtils.sha256Hex(content.getBytes(StandardCharsets.UTF_8));
    return "p-" + hash.substring(0, DIGITS);
  }
}

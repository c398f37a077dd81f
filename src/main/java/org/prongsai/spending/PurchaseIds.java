package org.prongsai.spending;

import static org.prongsai.columns.ProcurementColumns.*;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
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

  private static final List<String> CONTENT =
      List.of(
          Dataset.FISCAL_YEAR,
          EGP_PROJECT_NO,
          CONTRACT_NO,
          TITLE,
          SUPPLIER_NAME,
          AGREED_PRICE_THB,
          CONTRACT_SIGNED_DATE);
  private static final int DIGITS = 12;

  private final Set<String> taken = new HashSet<>();

  /** Knows the ids that rows have; {@link #identified} is then asked for each row in turn. */
  public PurchaseIds(Iterable<Row> rows) {
    for (var row : rows) {
      if (!row.text(PURCHASE_ID).isEmpty()) {
        taken.add(row.text(PURCHASE_ID));
      }
    }
  }

  /** The row with its id; of rows that say the same each next one has a number behind it. */
  public Row identified(Row row) {
    if (!row.text(PURCHASE_ID).isEmpty()) {
      return row;
    }
    var own = ofContent(row);
    var id = own;
    for (int next = 2; !taken.add(id); next++) {
      id = own + "-" + next;
    }
    return row.with(PURCHASE_ID, id);
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

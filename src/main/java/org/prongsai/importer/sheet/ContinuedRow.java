package org.prongsai.importer.sheet;

import static org.prongsai.columns.ProcurementColumns.*;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a purchase from the second line of the one above it, where an officer goes on in the next
 * row because the text is long: it has no number, while the row above has one, and says neither how
 * much nor who.
 */
final class ContinuedRow {

  private static final Pattern NUMBER = Pattern.compile("[0-9๐-๙]+\\.?");

  /** What a purchase of its own says; one of them is enough. */
  private static final Set<String> OF_ITS_OWN =
      Set.of(
          BUDGET_AMOUNT_THB,
          REFERENCE_PRICE_THB,
          AGREED_PRICE_THB,
          SUPPLIER_NAME,
          SUPPLIER_TAX_ID,
          "winner_and_price",
          EGP_PROJECT_NO);

  private final Header header;
  private int numbered = -1;

  ContinuedRow(Header header) {
    this.header = header;
  }

  /** Whether a row goes on with the one above it; every row of a sheet has to be asked in turn. */
  boolean is(OfficeRow row) {
    boolean isNumbered = NUMBER.matcher(header.cell(row, ROW_NO).tidy()).matches();
    boolean isBelow = numbered == row.row() - 1;
    boolean isOwn =
        isNumbered || OF_ITS_OWN.stream().anyMatch(key -> !header.cell(row, key).isEmpty());
    numbered = isNumbered || isBelow && !isOwn ? row.row() : -1;
    return isBelow && !isOwn;
  }
}

package org.prongsai.importer.sheet;

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
          "budget_amount_thb",
          "reference_price_thb",
          "agreed_price_thb",
          "supplier_name",
          "supplier_tax_id",
          "winner_and_price",
          "egp_project_no");

  private final Header header;
  private int numbered = -1;

  ContinuedRow(Header header) {
    this.header = header;
  }

  /** Whether a row goes on with the one above it; every row of a sheet has to be asked in turn. */
  boolean is(OfficeRow row) {
    boolean isNumbered = NUMBER.matcher(header.cell(row, "row_no").tidy()).matches();
    boolean isBelow = numbered == row.row() - 1;
    boolean isOwn =
        isNumbered || OF_ITS_OWN.stream().anyMatch(key -> !header.cell(row, key).isEmpty());
    numbered = isNumbered || isBelow && !isOwn ? row.row() : -1;
    return isBelow && !isOwn;
  }
}

package org.prongsai.validate;

import java.math.BigDecimal;
import java.util.Optional;
import org.prongsai.model.Value;
import org.prongsai.problem.Rule;
import org.prongsai.read.RawCell;

/** Reads a number with the decimals of its column; it is never rounded. */
final class NumberCell {

  private NumberCell() {}

  static Optional<Value> parse(FoundCell found) {
    var read = NumberText.of(found.text());
    if (read.isEmpty()) {
      return found.refuse(Rule.CELL_NOT_A_NUMBER);
    }
    var number = read.get().number();
    // With decimals in the column 1,234 may be 1234 or, with a decimal comma, 1.234.
    if (number.isEmpty() || (read.get().isOneGroup() && found.field().decimals() > 0)) {
      return found.refuse(Rule.NUMBER_AMBIGUOUS);
    }
    return inScale(found, number.get());
  }

  private static Optional<Value> inScale(FoundCell found, BigDecimal number) {
    int decimals = found.field().decimals();
    if (number.stripTrailingZeros().scale() > decimals) {
      return found.refuse(Rule.NUMBER_TOO_PRECISE, Integer.toString(decimals));
    }
    if (!found.isInRange(number)) {
      return Optional.empty();
    }
    var value = new Value.Decimal(number.setScale(decimals));
    // A spreadsheet cannot hold the zeros of 100.00: leaving them out is not the officer's doing.
    return found.is(RawCell.Kind.NUMBER) ? Optional.of(value) : found.readAs(value);
  }
}

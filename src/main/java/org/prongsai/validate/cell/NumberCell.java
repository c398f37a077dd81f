package org.prongsai.validate.cell;

import java.math.BigDecimal;
import java.util.Optional;
import org.prongsai.model.Value;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.RawCell;

/** Reads a number with the decimals of its column; it is never rounded. */
final class NumberCell {

  private NumberCell() {}

  static Optional<Value> parse(CellContext found) {
    var read = NumberText.of(found.text());
    if (read.isEmpty()) {
      return found.refuseNumber(Rule.CELL_NOT_A_NUMBER);
    }
    var number = read.get().number();
    if (number.isEmpty()
        || (read.get().isOneGroup() && mayHaveDecimalComma(found))
        || mayBeThousands(found, number.get())) {
      return found.refuse(Rule.NUMBER_AMBIGUOUS);
    }
    return inScale(found, number.get());
  }

  /** Whether 1,234 may have a decimal comma: only a column of three decimals holds 1.234. */
  private static boolean mayHaveDecimalComma(CellContext found) {
    return found.field().decimals() >= 3;
  }

  /** Whether 300.000 was written where the column has two decimals at most: it may be 300,000. */
  private static boolean mayBeThousands(CellContext found, BigDecimal number) {
    int decimals = found.field().decimals();
    boolean isGroup = number.scale() == 3 && number.abs().compareTo(BigDecimal.ONE) >= 0;
    return isGroup
        && decimals > 0
        && number.stripTrailingZeros().scale() <= decimals
        && decimals < number.scale()
        && found.is(RawCell.Kind.TEXT);
  }

  private static Optional<Value> inScale(CellContext found, BigDecimal number) {
    int decimals = found.field().decimals();
    if (number.stripTrailingZeros().scale() > decimals) {
      return found.refuse(Rule.NUMBER_TOO_PRECISE, decimals);
    }
    if (!found.isInRange(number)) {
      return Optional.empty();
    }
    var value = new Value.Decimal(number.setScale(decimals));
    // A spreadsheet cannot hold the zeros of 100.00: leaving them out is not the officer's doing.
    return found.is(RawCell.Kind.NUMBER) ? Optional.of(value) : found.readAs(value);
  }
}

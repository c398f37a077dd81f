package org.prongsai.validate.cell;

import java.math.BigDecimal;
import java.util.Optional;
import org.prongsai.model.Value;
import org.prongsai.problem.Rule;

/** Reads a whole number; {@code 2567.0}, which spreadsheets make of it, is one. */
final class IntegerCell {

  private IntegerCell() {}

  static Optional<Value> parse(CellContext found) {
    if (NumberText.isScientific(found.text())) {
      return found.refuse(Rule.IDENTIFIER_SCIENTIFIC);
    }
    return NumberText.of(found.text())
        .flatMap(NumberText::number)
        .flatMap(IntegerCell::whole)
        .map(whole -> inRange(found, whole))
        .orElseGet(() -> found.refuse(Rule.CELL_NOT_AN_INTEGER));
  }

  private static Optional<Long> whole(BigDecimal number) {
    try {
      return Optional.of(number.longValueExact());
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static Optional<Value> inRange(CellContext found, long whole) {
    return found.isInRange(BigDecimal.valueOf(whole))
        ? found.readAs(new Value.Whole(whole))
        : Optional.empty();
  }
}

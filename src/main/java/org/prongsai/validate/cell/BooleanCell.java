package org.prongsai.validate.cell;

import java.util.Locale;
import java.util.Optional;
import org.prongsai.model.Value;
import org.prongsai.problem.Rule;

/** Reads yes or no; {@code true} and {@code false} are the normal form. */
final class BooleanCell {

  private BooleanCell() {}

  static Optional<Value> parse(CellContext found) {
    return switch (found.text().toLowerCase(Locale.ROOT)) {
      case "true", "yes", "ใช่" -> found.readAs(new Value.Flag(true));
      case "false", "no", "ไม่ใช่" -> found.readAs(new Value.Flag(false));
      default -> found.refuse(Rule.CELL_NOT_A_BOOLEAN);
    };
  }
}

package org.prongsai.validate.cell;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.Field;
import org.prongsai.model.Field.Constraints;
import org.prongsai.model.Field.Origin;
import org.prongsai.model.FieldType;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Value;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.read.table.RawCell;

/** Columns and cells for tests of how a cell is read. */
final class CellSamples {

  private static final Location PLACE = new Location("content/data/x/2567.csv", 2, 3, "f", "C2");

  private CellSamples() {}

  static Field field(FieldType type, String name, int decimals, Origin origin, Constraints limits) {
    var none = LocalizedText.EMPTY;
    return new Field(
        name,
        type,
        origin,
        none,
        none,
        none,
        decimals,
        limits,
        Optional.empty(),
        List.of(),
        Map.of());
  }

  static Field field(FieldType type) {
    return field(type, "f", 0, Origin.INPUT, Constraints.NONE);
  }

  static Field score() {
    return field(FieldType.NUMBER, "score", 2, Origin.INPUT, between("0", "100000"));
  }

  static Field code(String pattern) {
    var limits = new Constraints(false, Optional.empty(), Optional.empty(), pattern, List.of());
    return field(FieldType.STRING, "code", 0, Origin.INPUT, limits);
  }

  static Field choice(String... allowed) {
    var limits = new Constraints(false, Optional.empty(), Optional.empty(), "", List.of(allowed));
    return field(FieldType.STRING, "status", 0, Origin.INPUT, limits);
  }

  static Constraints between(String minimum, String maximum) {
    return new Constraints(
        false,
        Optional.of(new BigDecimal(minimum)),
        Optional.of(new BigDecimal(maximum)),
        "",
        List.of());
  }

  /** What becomes of a text in a CSV file: the value, and the problem with its arguments. */
  static String read(Field field, String text) {
    return read(field, text, RawCell.Kind.TEXT);
  }

  static String read(Field field, String text, RawCell.Kind kind) {
    var problems = new Problems();
    var value =
        new CellParser().parse(field, new RawCell(text, PLACE, kind), problems).map(Value::plain);
    var found = new StringBuilder(value.orElse("no value"));
    for (var problem : problems.sorted()) {
      found.append(" | ").append(problem.rule().id()).append(' ').append(problem.args());
    }
    return found.toString();
  }
}

package org.prongsai.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.RawCell;
import org.prongsai.text.ThaiDigits;

/** The type of a column of a catalogue list: it parses and checks the cells. */
@FunctionalInterface
interface CatalogueCellType {

  /** The normal form of a cell that is not empty; nothing and a problem where it has none. */
  Optional<String> read(RawCell cell, Problems problems);

  static CatalogueCellType prose() {
    return (cell, problems) -> Optional.of(cell.text());
  }

  /** A word of a closed list; capitals, which a spreadsheet makes of {@code true}, do not count. */
  static CatalogueCellType word(String... allowed) {
    return (cell, problems) -> {
      var same = List.of(allowed).stream().filter(cell.text()::equalsIgnoreCase).findFirst();
      if (same.isEmpty()) {
        problems.add(Rule.VALUE_NOT_ALLOWED, cell.location(), cell.text(), List.of(allowed));
      }
      return same;
    };
  }

  /** Yes or no, in the words that tables allow. */
  static CatalogueCellType flag() {
    return (cell, problems) ->
        switch (cell.text().toLowerCase(Locale.ROOT)) {
          case "true", "yes", "ใช่" -> Optional.of("true");
          case "false", "no", "ไม่ใช่" -> Optional.of("false");
          default -> {
            problems.add(
                Rule.VALUE_NOT_ALLOWED, cell.location(), cell.text(), "true, false, ใช่, ไม่ใช่");
            yield Optional.empty();
          }
        };
  }

  /** A code of a certain form; Thai digits in it are read as what they are. */
  static CatalogueCellType code(String regex) {
    var pattern = Pattern.compile(regex);
    return (cell, problems) -> {
      var ascii = ThaiDigits.toAscii(cell.text());
      if (!pattern.matcher(ascii).matches()) {
        problems.add(Rule.VALUE_PATTERN, cell.location(), cell.text(), "^" + regex + "$");
        return Optional.empty();
      }
      if (!ascii.equals(cell.text())) {
        problems.add(Rule.READ_AS, cell.location(), cell.text(), ascii);
      }
      return Optional.of(ascii);
    };
  }

  /** A whole number within limits, both of them allowed; {@code 2.0} is one. */
  static CatalogueCellType whole(int minimum, int maximum) {
    return (cell, problems) -> {
      var number = number(cell.text()).map(BigDecimal::stripTrailingZeros);
      if (number.isEmpty() || number.get().scale() > 0) {
        problems.add(Rule.CELL_NOT_AN_INTEGER, cell.location(), cell.text(), "12");
        return Optional.empty();
      }
      return inRange(cell, minimum, maximum, problems).map(n -> n.toBigInteger().toString());
    };
  }

  /** A number within limits, both of them allowed. */
  static CatalogueCellType number(int minimum, int maximum) {
    return (cell, problems) -> {
      if (number(cell.text()).isEmpty()) {
        problems.add(Rule.CELL_NOT_A_NUMBER, cell.location(), cell.text(), "90.42");
        return Optional.empty();
      }
      return inRange(cell, minimum, maximum, problems).map(BigDecimal::toPlainString);
    };
  }

  /** The number that a text says with ASCII or Thai digits; empty where it does not say one. */
  static Optional<BigDecimal> number(String text) {
    var ascii = ThaiDigits.toAscii(text);
    return ascii.matches("[+-]?[0-9]{1,15}(\\.[0-9]{1,15})?")
        ? Optional.of(new BigDecimal(ascii))
        : Optional.empty();
  }

  private static Optional<BigDecimal> inRange(
      RawCell cell, int minimum, int maximum, Problems problems) {
    var number = number(cell.text());
    var inside =
        number.filter(
            n ->
                n.compareTo(BigDecimal.valueOf(minimum)) >= 0
                    && n.compareTo(BigDecimal.valueOf(maximum)) <= 0);
    if (inside.isEmpty()) {
      problems.add(Rule.NUMBER_OUT_OF_RANGE, cell.location(), cell.text(), minimum, maximum);
    } else if (!ThaiDigits.toAscii(cell.text()).equals(cell.text())) {
      problems.add(Rule.READ_AS, cell.location(), cell.text(), ThaiDigits.toAscii(cell.text()));
    }
    return inside;
  }
}

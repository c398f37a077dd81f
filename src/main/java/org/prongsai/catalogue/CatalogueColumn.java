package org.prongsai.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;
import org.prongsai.model.Value;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.RawCell;
import org.prongsai.validate.cell.CellParser;
import org.prongsai.validate.cell.NumberText;

/**
 * A column of a list of a catalogue.
 *
 * @param isKey whether it tells the rows apart, alone or with others
 * @param isNeeded whether its cells must not be empty
 */
record CatalogueColumn(Field field, boolean isKey, boolean isNeeded) {

  private static final CellParser CELLS = new CellParser();

  static CatalogueColumn key(String name) {
    return new CatalogueColumn(field(name), true, true);
  }

  /** A part of the key that may be empty. */
  static CatalogueColumn keyPart(String name) {
    return new CatalogueColumn(field(name), true, false);
  }

  static CatalogueColumn needed(String name) {
    return new CatalogueColumn(field(name), false, true);
  }

  static CatalogueColumn optional(String name) {
    return new CatalogueColumn(field(name), false, false);
  }

  private static Field field(String name) {
    return CatalogueFields.SHIPPED.fields().get(name);
  }

  String name() {
    return field.name();
  }

  /** The normal form of a cell that is not empty; nothing and a problem where it has none. */
  Optional<String> read(RawCell cell, Problems problems) {
    var found = new Problems();
    var value = CELLS.parse(field, cell, found);
    boolean isGuess =
        value.filter(id -> isOwnId() && !id.plain().equalsIgnoreCase(cell.text())).isPresent();
    if (isGuess || (value.isEmpty() && found.sorted().isEmpty())) {
      problems.add(Rule.VALUE_PATTERN, cell.location(), cell.text(), field.constraints().pattern());
      return Optional.empty();
    }
    if (isNeeded && value.isEmpty() && !found.hasErrors()) {
      problems.add(Rule.CELL_REQUIRED, cell.location(), "", name()); // A dash says nothing.
      return Optional.empty();
    }
    problems.addAll(found.sorted().stream().filter(problem -> !isIdle(problem, value)).toList());
    // A number keeps the decimals that it was written with.
    return field.type() == FieldType.NUMBER
        ? value.flatMap(v -> number(cell.text())).map(BigDecimal::toPlainString)
        : value.map(Value::plain);
  }

  /** Whether offices make the ids of the column up: none can be guessed from what stands there. */
  private boolean isOwnId() {
    return field.constraints().pattern().endsWith("-]*$");
  }

  /** A note on how a spreadsheet writes a number, or yes and no: {@code 80} and {@code TRUE}. */
  private boolean isIdle(Problem problem, Optional<Value> value) {
    return problem.rule().equals(Rule.READ_AS)
        && value
            .map(Value::plain)
            .filter(
                plain ->
                    field.type() == FieldType.BOOLEAN
                        ? plain.equalsIgnoreCase(problem.args().get(0))
                        : problem.args().get(0).matches("[0-9.]+")
                            && field.type() != FieldType.STRING)
            .isPresent();
  }

  /** The number that a text says; empty where it does not say one. */
  static Optional<BigDecimal> number(String text) {
    return NumberText.of(text).flatMap(NumberText::number);
  }

  boolean isBasis() {
    return name().endsWith("basis");
  }

  boolean isSource() {
    return name().equals(CatalogueRow.SOURCE);
  }

  /** Whether it says something of the year, and not only which row it is or how that is known. */
  boolean isFact() {
    return !isKey && !isBasis() && !isSource();
  }

  boolean isEnglish() {
    return name().endsWith("_en");
  }
}

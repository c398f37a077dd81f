package org.prongsai.validate.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;
import org.prongsai.model.Value;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.RawCell;
import org.prongsai.read.table.SiteWorkbookReader;

/** A cell that is being read, the column it is read for, and where to say what was found. */
record CellContext(Field field, RawCell cell, Problems problems) {

  String text() {
    return cell.text();
  }

  boolean is(RawCell.Kind kind) {
    return cell.kind() == kind;
  }

  /** Reports a problem whose first argument is the text of the cell. */
  Optional<Value> refuse(Rule rule, Object... more) {
    problems.add(
        rule, cell.location(), Stream.concat(Stream.of(cell.text()), Stream.of(more)).toArray());
    return Optional.empty();
  }

  /** Accepts a value, with a note where its normal form is not what was found. */
  Optional<Value> readAs(Value value) {
    if (!value.plain().equals(cell.text()) && !isOffered(value)) {
      problems.add(Rule.READ_AS, cell.location(), cell.text(), value.plain());
    }
    return Optional.of(value);
  }

  /** Whether the list of the column in the workbook offers the text for the value. */
  private boolean isOffered(Value value) {
    return cell.location().path().equals(SiteWorkbookReader.FILE)
        && cell.text().equals(field.word(value.plain()));
  }

  /** Whether a number lies within the limits of the column; reports it where it does not. */
  boolean isInRange(BigDecimal number) {
    var minimum = field.constraints().minimum();
    var maximum = field.constraints().maximum();
    boolean low = minimum.isPresent() && number.compareTo(minimum.get()) < 0;
    boolean high = maximum.isPresent() && number.compareTo(maximum.get()) > 0;
    if (low || high) {
      refuse(Rule.NUMBER_OUT_OF_RANGE, plain(minimum), plain(maximum));
    }
    return !low && !high;
  }

  /** A number that the column would take. */
  String example() {
    var constraints = field.constraints();
    boolean isSmall = constraints.maximum().isPresent();
    var usual = field.type() == FieldType.INTEGER ? isSmall ? "1" : "12" : isSmall ? "90" : "48500";
    var example = new BigDecimal(field.name().equals(Dataset.FISCAL_YEAR) ? "2567" : usual);
    example = constraints.maximum().map(example::min).orElse(example);
    example = constraints.minimum().map(example::max).orElse(example);
    return example.setScale(field.decimals(), RoundingMode.UNNECESSARY).toPlainString();
  }

  /** The example, and words in the place of a number where the cell could as well be empty. */
  Object[] exampleOrNothing() {
    boolean isOpen =
        !field.isExpectedInInput() && cell.text().chars().noneMatch(Character::isDigit);
    return isOpen ? new Object[] {example(), cell.text()} : new Object[] {example()};
  }

  private static String plain(Optional<BigDecimal> limit) {
    return limit.map(BigDecimal::toPlainString).orElse("");
  }
}

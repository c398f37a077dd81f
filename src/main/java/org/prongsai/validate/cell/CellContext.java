package org.prongsai.validate.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
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
import org.prongsai.text.FiscalYear;

/** A cell that is being read, the column it is read for, and where to say what was found. */
record CellContext(Field field, RawCell cell, Problems problems) {

  private static final int FIRST_YEAR = 1957;

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
      // A year of the common era where one of the Buddhist Era belongs.
      var buddhist = number.add(BigDecimal.valueOf(FiscalYear.ERA_OFFSET));
      boolean isYear = low && field.name().endsWith("_be") && number.intValue() >= FIRST_YEAR;
      var limits = List.of(plain(minimum), plain(maximum));
      var year = isYear ? List.of("", buddhist.toPlainString()) : List.<String>of();
      refuse(Rule.NUMBER_OUT_OF_RANGE, Stream.of(limits, year).flatMap(List::stream).toArray());
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

  /**
   * Refuses what is no number: with an example, the words in its place where the cell could as well
   * be empty, the number that was probably meant, and the space or letter that stands in it.
   */
  Optional<Value> refuseNumber(Rule rule) {
    boolean isOpen =
        !field.isExpectedInInput() && cell.text().chars().noneMatch(Character::isDigit);
    var nearly = NearlyNumber.of(cell.text());
    var args = new ArrayList<String>(List.of(example(), isOpen ? cell.text() : ""));
    nearly.ifPresent(n -> args.addAll(List.of(n.meant(), n.beforeSpace(), n.letter())));
    return refuse(rule, (nearly.isEmpty() && !isOpen ? args.subList(0, 1) : args).toArray());
  }

  private static String plain(Optional<BigDecimal> limit) {
    return limit.map(BigDecimal::toPlainString).orElse("");
  }
}

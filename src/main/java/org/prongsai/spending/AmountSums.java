package org.prongsai.spending;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Row;
import org.prongsai.model.Value;

/** Counts rows and adds up their amounts; an amount that is not stated adds nothing. */
final class AmountSums {

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int DECIMALS = 2;

  private final List<String> fields;
  private final BigDecimal[] sums;
  private final boolean[] stated;
  private long rows;

  /**
   * @param fields columns of the amounts that are added up
   */
  AmountSums(List<String> fields) {
    this.fields = List.copyOf(fields);
    this.sums = new BigDecimal[fields.size()];
    this.stated = new boolean[fields.size()];
    Arrays.fill(sums, BigDecimal.ZERO.setScale(DECIMALS));
  }

  void add(Row row) {
    rows++;
    for (int i = 0; i < sums.length; i++) {
      var amount = row.decimal(fields.get(i));
      if (amount.isPresent()) {
        sums[i] = sums[i].add(amount.get());
        stated[i] = true;
      }
    }
  }

  long rows() {
    return rows;
  }

  BigDecimal sum(String field) {
    return sums[fields.indexOf(field)];
  }

  Value count() {
    return new Value.Whole(rows);
  }

  /** The sum; absent where no row states an amount, for absent is not zero. */
  Optional<Value> amount(String field) {
    return stated[fields.indexOf(field)]
        ? Optional.of(new Value.Decimal(sum(field)))
        : Optional.empty();
  }

  /** The sum in percent of a whole; absent where the sum is. */
  Optional<Value> percent(String field, BigDecimal whole) {
    return stated[fields.indexOf(field)] ? percent(sum(field), whole) : Optional.empty();
  }

  /** A part of a whole in percent with two decimals, rounded half up; absent where it is zero. */
  static Optional<Value> percent(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(
            new Value.Decimal(
                part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP)));
  }
}

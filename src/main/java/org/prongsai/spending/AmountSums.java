package org.prongsai.spending;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.Row;
import org.prongsai.model.Value;

/** Counts rows and adds up their amounts; an amount that is not stated adds nothing. */
final class AmountSums {

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int DECIMALS = 2;
  private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(DECIMALS);

  private final List<String> fields;
  private final Map<String, BigDecimal> sums = new HashMap<>();
  private long rows;

  /** Of the columns whose amounts are added up. */
  AmountSums(List<String> fields) {
    this.fields = List.copyOf(fields);
  }

  void add(Row row) {
    rows++;
    for (var field : fields) {
      row.decimal(field).ifPresent(amount -> sums.put(field, sum(field).add(amount)));
    }
  }

  long rows() {
    return rows;
  }

  BigDecimal sum(String field) {
    return sums.getOrDefault(field, NOTHING);
  }

  Value count() {
    return new Value.Whole(rows);
  }

  /** The sum; absent where no row states an amount, for absent is not zero. */
  Optional<Value> amount(String field) {
    return Optional.ofNullable(sums.get(field)).map(Value.Decimal::new);
  }

  /** Whether any row states an amount. */
  boolean has(String field) {
    return sums.containsKey(field);
  }

  /** The sum in percent of another, with two decimals; absent where one of them is. */
  Optional<Value> percent(String field, BigDecimal whole) {
    return !has(field) || whole.signum() == 0
        ? Optional.empty()
        : Optional.of(
            new Value.Decimal(
                sum(field).multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP)));
  }
}

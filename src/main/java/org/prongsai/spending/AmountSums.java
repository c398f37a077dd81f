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
  private final Map<String, Long> stated = new HashMap<>();
  // Of the rows that state an amount and the first one too: only these can be compared.
  private final Map<String, BigDecimal> parts = new HashMap<>();
  private final Map<String, BigDecimal> wholes = new HashMap<>();
  private long rows;

  /**
   * Of the columns whose amounts are added up; the first is the whole of which others are parts.
   */
  AmountSums(List<String> fields) {
    this.fields = List.copyOf(fields);
  }

  void add(Row row) {
    rows++;
    var whole = row.decimal(fields.get(0));
    for (var field : fields) {
      var amount = row.decimal(field);
      amount.ifPresent(found -> sums.put(field, sum(field).add(found)));
      amount.ifPresent(found -> stated.merge(field, 1L, Long::sum));
      if (amount.isPresent() && whole.isPresent()) {
        parts.merge(field, amount.get(), BigDecimal::add);
        wholes.merge(field, whole.get(), BigDecimal::add);
      }
    }
  }

  /** Adds what others count and add up, of the same columns. */
  void addAll(AmountSums others) {
    rows += others.rows;
    others.sums.forEach((field, sum) -> sums.merge(field, sum, BigDecimal::add));
    others.stated.forEach((field, count) -> stated.merge(field, count, Long::sum));
    others.parts.forEach((field, sum) -> parts.merge(field, sum, BigDecimal::add));
    others.wholes.forEach((field, sum) -> wholes.merge(field, sum, BigDecimal::add));
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

  /** How many rows state no amount: the sum holds nothing of them. */
  Value unstated(String field) {
    return new Value.Whole(rows - stated.getOrDefault(field, 0L));
  }

  /** Whether any row states an amount. */
  boolean has(String field) {
    return sums.containsKey(field);
  }

  /**
   * An amount in percent of the first column's, with two decimals, over the rows that state both;
   * absent where none does.
   */
  Optional<Value> percent(String field) {
    return Optional.ofNullable(wholes.get(field))
        .filter(whole -> whole.signum() != 0)
        .map(
            whole ->
                new Value.Decimal(
                    parts
                        .get(field)
                        .multiply(HUNDRED)
                        .divide(whole, DECIMALS, RoundingMode.HALF_UP)));
  }
}

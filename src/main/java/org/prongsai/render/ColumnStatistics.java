package org.prongsai.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;
import org.prongsai.model.Table;
import org.prongsai.model.Value;

/**
 * What the values of a column are like.
 *
 * @param field the column
 * @param filled cells with a value
 * @param empty cells without one
 * @param distinct how many different values, counted up to {@link #MOST_DISTINCT}
 * @param least least number or earliest day, absent for texts and empty columns
 * @param greatest greatest number or latest day
 * @param mean arithmetic mean of a column of type number, rounded half up to its decimals
 */
public record ColumnStatistics(
    Field field,
    long filled,
    long empty,
    int distinct,
    Optional<String> least,
    Optional<String> greatest,
    Optional<String> mean) {

  /** Above this many different values they are no longer counted. */
  public static final int MOST_DISTINCT = 10_000;

  /** The statistics of all columns of a table, found in one pass. */
  static List<ColumnStatistics> of(Table table) {
    var counters = table.dataset().fields().stream().map(Counter::new).toList();
    for (var row : table.rows()) {
      counters.forEach(counter -> counter.add(row.value(counter.field.name())));
    }
    return counters.stream().map(Counter::statistics).toList();
  }

  /** Counts one column. */
  private static final class Counter {
    private final Field field;
    private final Set<String> distinct = new HashSet<>();
    private long filled;
    private long empty;
    private BigDecimal sum = BigDecimal.ZERO;
    private Value least;
    private Value greatest;

    Counter(Field field) {
      this.field = field;
    }

    void add(Optional<Value> value) {
      if (value.isEmpty()) {
        empty++;
        return;
      }
      filled++;
      if (distinct.size() <= MOST_DISTINCT) {
        distinct.add(value.get().plain());
      }
      if (value.get() instanceof Value.Decimal decimal) {
        sum = sum.add(decimal.number());
      }
      if (isOrdered()) {
        least = least == null || compare(value.get(), least) < 0 ? value.get() : least;
        greatest = greatest == null || compare(value.get(), greatest) > 0 ? value.get() : greatest;
      }
    }

    private boolean isOrdered() {
      return field.type() == FieldType.NUMBER
          || field.type() == FieldType.INTEGER
          || field.type() == FieldType.DATE;
    }

    private static int compare(Value one, Value other) {
      return one instanceof Value.Day
          ? one.plain().compareTo(other.plain())
          : new BigDecimal(one.plain()).compareTo(new BigDecimal(other.plain()));
    }

    ColumnStatistics statistics() {
      boolean hasMean = field.type() == FieldType.NUMBER && filled > 0;
      return new ColumnStatistics(
          field,
          filled,
          empty,
          distinct.size(),
          Optional.ofNullable(least).map(Value::plain),
          Optional.ofNullable(greatest).map(Value::plain),
          hasMean ? Optional.of(mean()) : Optional.empty());
    }

    private String mean() {
      return sum.divide(BigDecimal.valueOf(filled), field.decimals(), RoundingMode.HALF_UP)
          .toPlainString();
    }
  }
}

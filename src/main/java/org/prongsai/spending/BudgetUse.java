package org.prongsai.spending;

import static org.prongsai.columns.AnnualPerformanceColumns.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.model.Row;

/**
 * What was spent of what was budgeted, over the projects that state both: budget, spending and
 * share have one base.
 *
 * @param projects all of them
 * @param compared those that state both amounts
 * @param budget of those
 * @param spent by those
 * @param whole the budget of all that state one
 */
public record BudgetUse(
    long projects, long compared, BigDecimal budget, BigDecimal spent, BigDecimal whole) {

  /** That of rows of {@code annual-performance}. */
  public static BudgetUse of(List<Row> rows) {
    var both =
        rows.stream()
            .filter(row -> row.decimal(BUDGET_THB).isPresent())
            .filter(row -> row.decimal(SPENT_THB).isPresent())
            .toList();
    return new BudgetUse(
        rows.size(),
        both.size(),
        sum(both, BUDGET_THB),
        sum(both, SPENT_THB),
        sum(rows, BUDGET_THB));
  }

  private static BigDecimal sum(List<Row> rows, String column) {
    return rows.stream()
        .flatMap(row -> row.decimal(column).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** How many projects do not state both, so that nothing of them is in the amounts. */
  public long left() {
    return projects - compared;
  }

  public boolean isKnown() {
    return compared > 0;
  }

  /** One of the amounts; none where no project states both, for absent is not zero. */
  public Optional<BigDecimal> ifKnown(Function<BudgetUse, BigDecimal> amount) {
    return Optional.of(this).filter(BudgetUse::isKnown).map(amount);
  }

  /** The share that was spent; none of a budget of zero. */
  public Optional<BigDecimal> percent() {
    return percentOf(budget);
  }

  /** The share of the whole budget whose spending is recorded. */
  public Optional<BigDecimal> wholePercent() {
    return percentOf(whole);
  }

  private Optional<BigDecimal> percentOf(BigDecimal base) {
    return base.signum() == 0 ? Optional.empty() : Optional.of(Shares.percent(spent, base));
  }
}

package org.prongsai.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.text.FiscalYear;

class AmountSumsTest {

  private static Row row(String budget, String spent) {
    var row = Row.of(new FiscalYear(2568));
    row = budget.isEmpty() ? row : row.with("budget", new Value.Decimal(new BigDecimal(budget)));
    return spent.isEmpty() ? row : row.with("spent", new Value.Decimal(new BigDecimal(spent)));
  }

  @Test
  void aShareIsOfTheRowsThatStateBothAmounts() {
    var sums = new AmountSums(List.of("budget", "spent"));
    List.of(row("200.00", "100.00"), row("700.00", ""), row("", "40.00"), row("100.00", "0.00"))
        .forEach(sums::add);

    assertEquals(new BigDecimal("1000.00"), sums.sum("budget"));
    assertEquals(new BigDecimal("140.00"), sums.sum("spent"));
    assertEquals("33.33", sums.percent("spent").map(Value::plain).orElse(""));
  }

  @Test
  void withoutARowThatStatesBothThereIsNoShare() {
    var sums = new AmountSums(List.of("budget", "spent"));
    List.of(row("200.00", ""), row("", "40.00")).forEach(sums::add);

    assertEquals(Optional.empty(), sums.percent("spent"));
  }
}

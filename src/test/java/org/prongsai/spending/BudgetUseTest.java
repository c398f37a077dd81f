package org.prongsai.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.text.FiscalYear;

class BudgetUseTest {

  private static Row project(String budget, String spent) {
    var row = Row.of(new FiscalYear(2567));
    row = budget.isEmpty() ? row : row.with("budget_thb", amount(budget));
    return spent.isEmpty() ? row : row.with("spent_thb", amount(spent));
  }

  private static Value amount(String baht) {
    return new Value.Decimal(new BigDecimal(baht));
  }

  @Test
  void budgetSpendingAndShareAreOfTheProjectsThatStateBoth() {
    var use =
        BudgetUse.of(
            List.of(
                project("200.00", "150.00"),
                project("900.00", ""),
                project("", "40.00"),
                project("", "")));

    assertEquals(new BigDecimal("200.00"), use.budget());
    assertEquals(new BigDecimal("150.00"), use.spent());
    assertEquals(Optional.of(new BigDecimal("75.00")), use.percent());
    assertEquals(3, use.left());
    assertEquals(new BigDecimal("1100.00"), use.whole());
    assertEquals(Optional.of(new BigDecimal("13.64")), use.wholePercent());
  }

  @Test
  void aBudgetOfZeroHasNoShare() {
    var use = BudgetUse.of(List.of(project("0.00", "10.00")));

    assertEquals(Optional.empty(), use.percent());
    assertEquals(Optional.of(new BigDecimal("10.00")), use.ifKnown(BudgetUse::spent));
  }

  @Test
  void whereNoProjectStatesBothNothingIsKnown() {
    var use = BudgetUse.of(List.of(project("200.00", ""), project("", "40.00")));

    assertFalse(use.isKnown());
    assertEquals(Optional.empty(), use.ifKnown(BudgetUse::spent));
  }
}

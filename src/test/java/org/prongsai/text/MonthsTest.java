package org.prongsai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class MonthsTest {

  @Test
  void namesTheFirstAndTheLastMonth() {
    assertEquals("มกราคม", Months.thai(1));
    assertEquals("ธันวาคม", Months.thai(12));
    assertEquals("January", Months.english(1));
    assertEquals("December", Months.english(12));
  }

  @Test
  void writesAMonthWithTheYearOfTheLanguagesEra() {
    assertEquals("ตุลาคม 2565", Months.thai(YearMonth.of(2022, 10)));
    assertEquals("October 2022", Months.english(YearMonth.of(2022, 10)));
  }

  @Test
  void writesADay() {
    assertEquals("5 พฤศจิกายน 2567", Months.thai(LocalDate.of(2024, 11, 5)));
    assertEquals("5 November 2024", Months.english(LocalDate.of(2024, 11, 5)));
  }
}

package org.prongsai.validate.rule;

import org.junit.jupiter.api.Test;

class PeriodRuleTest {

  private static final String COLUMNS = "start_date,end_date";

  @Test
  void aPeriodMayBeTheWholeFiscalYearOrOneDay() {
    Given.table(
            "ita-measures/2567",
            COLUMNS,
            "2023-10-01,2024-09-30",
            "2024-09-30,2024-09-30",
            "2023-10-01,2023-10-01")
        .checkedBy(new PeriodRule())
        .expectNothing();
  }

  @Test
  void reportsAnEndOnTheDayBeforeTheStart() {
    Given.table("ita-measures/2567", COLUMNS, "2024-03-02,2024-03-01")
        .checkedBy(new PeriodRule())
        .expect(PeriodRule.PERIOD_REVERSED, "B2")
        .saying("2024-03-01", "2024-03-02");
  }

  @Test
  void reportsADayBeforeTheFirstAndAfterTheLastOfTheYear() {
    Given.table("ita-measures/2567", COLUMNS, "2023-09-30,2024-10-01")
        .checkedBy(new PeriodRule())
        .expect(PeriodRule.PERIOD_OUTSIDE_YEAR, "A2", "B2");
  }

  @Test
  void saysWhichDaysTheYearHas() {
    Given.table("ita-measures/2567", COLUMNS, "2024-03-01,2024-09-30", ",2024-10-01")
        .checkedBy(new PeriodRule())
        .expect(PeriodRule.PERIOD_OUTSIDE_YEAR, "B3")
        .saying("2024-10-01", "2567", "2023-10-01", "2024-09-30", "", "2568");
  }

  @Test
  void anEmptyDayIsNeitherReversedNorOutside() {
    Given.table("annual-performance/2567", COLUMNS, ",", "2024-01-01,", ",2024-01-01")
        .checkedBy(new PeriodRule())
        .expectNothing();
  }

  @Test
  void reportsEveryRowOfEachYearByItsOwnYear() {
    Given.table("ita-measures/2567", COLUMNS, "2024-10-01,", "2024-09-30,")
        .and("ita-measures/2568", COLUMNS, "2024-10-01,", "2024-09-30,")
        .checkedBy(new PeriodRule())
        .expect(PeriodRule.PERIOD_OUTSIDE_YEAR, "ita-measures/2567 A2", "ita-measures/2568 A3");
  }

  @Test
  void daysOfATableWithoutYearsLieInNone() {
    Given.site()
        .ownDataset(
            "books",
            "yearly: false",
            "fields:",
            "  - {name: start_date, type: date, origin: input}",
            "  - {name: end_date, type: date, origin: input}")
        .and("books/all", COLUMNS, "2024-10-01,2023-01-01")
        .checkedBy(new PeriodRule())
        .expectNothing();
  }
}

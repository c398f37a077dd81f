package org.prongsai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

  private final FiscalYear year = new FiscalYear(2567);

  @Test
  void runsFromOctoberToSeptember() {
    assertEquals(LocalDate.of(2023, 10, 1), year.start());
    assertEquals(LocalDate.of(2024, 9, 30), year.end());
    assertEquals(2024, year.ce());
  }

  @Test
  void containsItsFirstAndItsLastDayAndNoOthersAround() {
    assertTrue(year.contains(LocalDate.of(2023, 10, 1)));
    assertTrue(year.contains(LocalDate.of(2024, 9, 30)));
    assertFalse(year.contains(LocalDate.of(2023, 9, 30)));
    assertFalse(year.contains(LocalDate.of(2024, 10, 1)));
  }

  @Test
  void standsBetweenItsNeighbours() {
    assertEquals(new FiscalYear(2566), year.previous());
    assertEquals(new FiscalYear(2568), year.next());
    assertTrue(year.compareTo(year.next()) < 0);
    assertTrue(year.compareTo(year.previous()) > 0);
    assertEquals("2567", year.toString());
  }

  @Test
  void isPlausibleFrom2500To2699() {
    assertTrue(FiscalYear.isPlausible(2500));
    assertTrue(FiscalYear.isPlausible(2699));
    assertFalse(FiscalYear.isPlausible(2499));
    assertFalse(FiscalYear.isPlausible(2700));
  }

  @Test
  void aDayOfAnotherAgeIsInNone() {
    for (var day : new String[] {"1957-01-01", "2156-12-31"}) {
      assertTrue(FiscalYear.isIn(LocalDate.parse(day)), day);
      FiscalYear.of(LocalDate.parse(day));
    }
    assertFalse(FiscalYear.isIn(LocalDate.parse("1956-12-31")));
    assertFalse(FiscalYear.isIn(LocalDate.parse("2157-01-01")));
  }

  @Test
  void aPlausibleYearHasNeighbours() {
    assertEquals(2499, new FiscalYear(2500).previous().be());
    assertEquals(2700, new FiscalYear(2699).next().be());
  }

  @ParameterizedTest
  @ValueSource(ints = {2498, 2701, 2024, 67})
  void refusesAYearOfAnotherEra(int be) {
    assertThrows(IllegalArgumentException.class, () -> new FiscalYear(be));
  }
}

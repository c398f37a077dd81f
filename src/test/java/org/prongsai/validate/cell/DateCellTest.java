package org.prongsai.validate.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.prongsai.validate.cell.CellSamples.field;
import static org.prongsai.validate.cell.CellSamples.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;
import org.prongsai.read.table.RawCell.Kind;

class DateCellTest {

  private static final Field DAY = field(FieldType.DATE);

  @Test
  void readsTheDaysThatASpreadsheetCounts() {
    assertEquals("2023-01-04 | read-as [44930, 2023-01-04]", read(DAY, "44930", Kind.NUMBER));
    assertEquals("no value | cell-not-a-date [44930]", read(DAY, "44930"));
    assertEquals("no value | cell-not-a-date [2566]", read(DAY, "2566", Kind.NUMBER));
  }

  @Test
  void readsIsoDatesOfTheCommonEraInSilence() {
    assertEquals("2024-10-01", read(DAY, "2024-10-01"));
    assertEquals("2024-10-01", read(DAY, "2024-10-01", Kind.DATE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2567-10-01; 2024-10-01",
        "2024-1-5; 2024-01-05",
        "2567/10/01; 2024-10-01",
        "1/10/2567; 2024-10-01",
        "01-10-2567; 2024-10-01",
        "15.9.2567; 2024-09-15",
        "15/09/2024; 2024-09-15",
        "๑๕/๐๙/๒๕๖๗; 2024-09-15",
        "๑๕ ก.ย. ๖๗; 2024-09-15",
        "15 กันยายน 2567; 2024-09-15",
        "15 กันยายน พ.ศ. 2567; 2024-09-15",
        "วันที่ 15 เดือนกันยายน พ.ศ. ๒๕๖๗; 2024-09-15",
        "15 กันยายน ค.ศ. 2024; 2024-09-15",
        "15 กันยายน 2024; 2024-09-15",
        "1 ต.ค. 67; 2024-10-01",
        "1ต.ค.67; 2024-10-01",
        "1-ต.ค.-67; 2024-10-01",
        "29 ก.พ. 2567; 2024-02-29",
        "29/02/67; 2024-02-29",
        "1 ต.ค. ค.ศ. 24; 2024-10-01",
        "1 เม.ย. 2568; 2025-04-01",
        "30 มิ.ย. 68; 2025-06-30",
        "31 พ.ค. 68; 2025-05-31",
        "30 พ.ย. 67; 2024-11-30",
        "31 ธันวาคม 2567; 2024-12-31",
        "28 กุมภาพันธ์ 2568; 2025-02-28",
        "1 October 2024; 2024-10-01",
        "1-Oct-2024; 2024-10-01",
      })
  void readsWhatHasOneMeaningWithOneNote(String found, String as) {
    assertEquals(as + " | read-as [" + found + ", " + as + "]", read(DAY, found));
  }

  @Test
  void readsABuddhistYearThatWasTypedIntoASpreadsheet() {
    assertEquals(
        "2024-10-01 | read-as [2567-10-01, 2024-10-01]", read(DAY, "2567-10-01", Kind.DATE));
  }

  @Test
  void readsTheDayOfASpreadsheetsMoment() {
    assertEquals(
        "2024-10-01 | read-as [2024-10-01T09:30, 2024-10-01]",
        read(DAY, "2024-10-01T09:30", Kind.DATE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "01/02/67; 1/2/2567, 2024, 1/2/1967, 2510",
        "๑/๒/๖๗; 1/2/2567, 2024, 1/2/1967, 2510",
        "25/11/68; 25/11/2568, 2025, 25/11/1968, 2511",
        "15-09-24; 15/9/2524, 1981, 15/9/2024, 2567",
        "1-Oct-24; 1/10/2524, 1981, 1/10/2024, 2567",
      })
  void refusesAShortYearThatMayBeOfEitherEraAndNamesBothDays(String found, String days) {
    assertEquals("no value | date-ambiguous [" + found + ", " + days + "]", read(DAY, found));
  }

  @Test
  void refusesADayThatASpreadsheetHasPutIntoTheLastCentury() {
    assertEquals(
        "no value | date-ambiguous [1967-02-01, 1/2/2567, 2024, 1/2/1967, 2510]",
        read(DAY, "1967-02-01", Kind.DATE));
    assertEquals("1967-02-01", read(DAY, "1967-02-01"));
  }

  @ParameterizedTest
  @CsvSource({
    "31/02/2567, 29",
    "29/02/2568, 28",
    "31 พ.ย. 2568, 30",
    "31/11/68, 30",
    "32/01/2024, 31",
  })
  void saysHowManyDaysTheMonthHas(String found, String days) {
    assertEquals("no value | cell-not-a-date [" + found + ", " + days + "]", read(DAY, found));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10/25/2024",
        "2024-13-01",
        "1/10/2250",
        "15 ก.ย.",
        "15 สิบ 2567",
        "15 กันยายน พ.ศ. 2024",
        "ก.ย. 2567",
        "45566",
        "พรุ่งนี้"
      })
  void refusesWhatIsNoDay(String found) {
    assertTrue(read(DAY, found).startsWith("no value | cell-not-a-date [" + found));
    assertFalse(read(DAY, found).matches(".*, [0-9]+]"), read(DAY, found));
  }
}

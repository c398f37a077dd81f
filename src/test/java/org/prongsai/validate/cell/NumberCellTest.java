package org.prongsai.validate.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.prongsai.validate.cell.CellSamples.field;
import static org.prongsai.validate.cell.CellSamples.read;
import static org.prongsai.validate.cell.CellSamples.score;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.Field;
import org.prongsai.model.Field.Constraints;
import org.prongsai.model.Field.Origin;
import org.prongsai.model.FieldType;
import org.prongsai.read.table.RawCell.Kind;

class NumberCellTest {

  @Test
  void readsTheNormalFormInSilence() {
    assertEquals("94.66", read(score(), "94.66"));
    assertEquals("0.00", read(score(), "0.00"));
    assertEquals("-5", read(field(FieldType.NUMBER), "-5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "–", "ไม่มี", "n/a", "ไม่ระบุ"})
  void aWordForNothingIsAnEmptyCell(String found) {
    assertEquals("no value | read-as [" + found + ", ]", read(score(), found));
  }

  @Test
  void leavesAnEmptyCellToTheCaller() {
    assertEquals("no value", read(score(), ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "๙๔.๖๖; 94.66",
        "1,234.50; 1234.50",
        "12,345.5; 12345.50",
        "+94.66; 94.66",
        "94.66 คะแนน; 94.66",
        "1,250.00บาท; 1250.00",
        "๑,๒๕๐.๐๐ บาท; 1250.00",
        "100; 100.00",
        "94.6600; 94.66",
        ".5; 0.50",
        "007; 7.00",
        "฿1,000.50; 1000.50",
        "THB 500; 500.00",
        "１００; 100.00",
      })
  void readsWhatHasOneMeaningWithOneNote(String found, String as) {
    assertEquals(as + " | read-as [" + found + ", " + as + "]", read(score(), found));
  }

  @Test
  void readsSeveralGroupsOfThousandsWhateverTheDecimals() {
    var whole = field(FieldType.NUMBER);
    assertEquals("1234567 | read-as [1,234,567, 1234567]", read(whole, "1,234,567"));
    assertEquals("1234 | read-as [1,234, 1234]", read(whole, "1,234"));
  }

  @Test
  void refusesDigitsWithoutEndAtOnce() {
    var digits = "9".repeat(1_000_000);
    assertTimeout(
        Duration.ofSeconds(10),
        () -> assertTrue(read(score(), digits).startsWith("no value | cell-not-a-number")));
  }

  @Test
  void padsANumberOfASpreadsheetInSilence() {
    assertEquals("100.00", read(score(), "100", Kind.NUMBER));
  }

  @Test
  void readsOneGroupOfThousandsUnlessTheColumnHasRoomForThreeDecimals() {
    assertEquals("98500.00 | read-as [98,500, 98500.00]", read(score(), "98,500"));
    assertEquals("no value | number-ambiguous [98,500]", read(thousandths(), "98,500"));
  }

  @Test
  void refusesThreeDecimalsThatMayBeThousands() {
    assertEquals("no value | number-ambiguous [300.000]", read(score(), "300.000"));
    assertEquals("no value | number-ambiguous [1.500]", read(score(), "1.500"));
    assertEquals("0.50 | read-as [0.500, 0.50]", read(score(), "0.500"));
    assertEquals("300.00 | read-as [300.0, 300.00]", read(score(), "300.0"));
    assertEquals("300.000", read(thousandths(), "300.000"));
    assertEquals("300.00", read(score(), "300.000", Kind.NUMBER));
  }

  @Test
  void readsWhatPeopleWriteBehindAnAmount() {
    assertEquals("1150.00 | read-as [1,150.-, 1150.00]", read(score(), "1,150.-"));
    assertEquals("48500.00 | read-as [๔๘,๕๐๐ บาทถ้วน, 48500.00]", read(score(), "๔๘,๕๐๐ บาทถ้วน"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"94,66", "1.234,56", "0,123", "12,34,567", "๙๔,๖๖"})
  void refusesACommaThatMayBeADecimalPoint(String found) {
    assertEquals("no value | number-ambiguous [" + found + "]", read(score(), found));
  }

  @ParameterizedTest
  @ValueSource(strings = {"94.66%", "1.2.3", "6.61E+10", "12 34", "0x10"})
  void refusesWhatIsNoNumber(String found) {
    assertEquals("no value | cell-not-a-number [" + found + ", 90.00]", read(score(), found));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "บาท", "ยังไม่ประกาศ", "*"})
  void saysOfWordsThatTheCellMayBeEmpty(String found) {
    var expected = "no value | cell-not-a-number [%s, 90.00, %s]".formatted(found, found);
    assertEquals(expected, read(score(), found));
  }

  @Test
  void refusesMoreDecimalsThanTheColumnHasAndNeverRounds() {
    assertEquals("no value | number-too-precise [94.666, 2]", read(score(), "94.666"));
    assertEquals("no value | number-too-precise [0.5, 0]", read(field(FieldType.NUMBER), "0.5"));
  }

  @Test
  void refusesANumberBeyondItsLimits() {
    assertEquals("no value | number-out-of-range [-0.01, 0, 100000]", read(score(), "-0.01"));
    assertEquals(
        "no value | number-out-of-range [100000.01, 0, 100000]", read(score(), "100000.01"));
    assertEquals("100000.00 | read-as [100,000.00, 100000.00]", read(score(), "100,000.00"));
  }

  private static Field thousandths() {
    return field(FieldType.NUMBER, "length_km", 3, Origin.INPUT, Constraints.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1.2 ล้าน; 1,200,000",
        "๓ แสนบาท; 300,000",
        "9 000; 9,000",
        "1 250.50 บาท; 1,250.5",
        "92.O1; 92.01",
        "l2; 12",
      })
  void whatIsNearlyANumberNamesTheOneThatIsMeant(String found, String meant) {
    assertEquals(meant, NearlyNumber.of(found).orElseThrow().meant());
    assertTrue(read(score(), found).contains("cell-not-a-number"), found);
    assertTrue(read(score(), found).contains(meant), found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ล้าน", "OIT", "1 ม.ค.", "เล่ม 1 หน้า 2", "Oo", "12 13 14"})
  void wordsAreNotNearlyANumber(String found) {
    assertTrue(NearlyNumber.of(found).isEmpty());
  }
}

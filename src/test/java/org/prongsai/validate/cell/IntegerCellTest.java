package org.prongsai.validate.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.prongsai.validate.cell.CellSamples.between;
import static org.prongsai.validate.cell.CellSamples.field;
import static org.prongsai.validate.cell.CellSamples.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;
import org.prongsai.read.table.RawCell.Kind;
import org.prongsai.spending.MadePurchases;

class IntegerCellTest {

  private static final Field COUNT = field(FieldType.INTEGER);

  @Test
  void readsDigitsInSilence() {
    assertEquals("2567", read(COUNT, "2567"));
    assertEquals("2567", read(COUNT, "2567", Kind.NUMBER));
    assertEquals("-3", read(COUNT, "-3"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"๒๕๖๗; 2567", "2567.0; 2567", "1,234; 1234", "1,234,567; 1234567", "+5; 5"})
  void readsWhatHasOneMeaningWithOneNote(String found, String as) {
    assertEquals(as + " | read-as [" + found + ", " + as + "]", read(COUNT, found));
  }

  @ParameterizedTest
  @ValueSource(strings = {"17.5", "94,66", "99999999999999999999", "5%"})
  void refusesWhatIsNoWholeNumber(String found) {
    assertEquals("no value | cell-not-an-integer [" + found + ", 12]", read(COUNT, found));
  }

  @Test
  void refusesANumberThatASpreadsheetHasShortened() {
    assertEquals("no value | identifier-scientific [6.61E+10]", read(COUNT, "6.61E+10"));
  }

  @Test
  void refusesANumberBeyondItsLimits() {
    var year = field(FieldType.INTEGER, "y", 0, Field.Origin.KEY, between("2500", "2699"));
    assertEquals("no value | number-out-of-range [2024, 2500, 2699]", read(year, "2024"));
  }

  @ParameterizedTest
  @CsvSource({
    "ita-measure-progress, quarter, ไตรมาส 1, 1",
    "ita-measure-progress, quarter, ไตรมาสที่ ๒, 2",
    "ita-measure-progress, quarter, Q3, 3",
    "ita-measure-progress, quarter, Quarter 4, 4",
    "ita-tool-scores, part, ส่วนที่ ๑, 1",
    "ita-measures, area, ประเด็นที่ 7, 7",
    "ita-measures, area, ข้อ 7, 7",
    "procurement, village_no, หมู่ที่ 5, 5"
  })
  void readsANumberBehindTheTitleOfItsColumn(String dataset, String column, String text, String n) {
    var field = MadePurchases.dataset(dataset).field(column).orElseThrow();
    assertEquals(n + " | read-as [" + text + ", " + n + "]", read(field, text));
  }

  @Test
  void takesALetterForTheTitleOfQuartersAlone() {
    var quarter = MadePurchases.dataset("ita-measure-progress").field("quarter").orElseThrow();
    assertEquals("1 | read-as [Q1, 1]", read(quarter, "Q1"));
    var village = MadePurchases.dataset("procurement").field("village_no").orElseThrow();
    assertEquals("no value | cell-not-an-integer [V5, 1]", read(village, "V5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ไตรมาส", "B1", "ไตรมาส 1-2", "ไตรมาส 1 และ 2", "ปี 1"})
  void refusesOtherWords(String text) {
    var field = MadePurchases.dataset("ita-measure-progress").field("quarter").orElseThrow();
    assertEquals("no value | cell-not-an-integer [" + text + ", 1]", read(field, text));
  }
}

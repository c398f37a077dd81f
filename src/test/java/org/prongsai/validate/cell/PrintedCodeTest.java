package org.prongsai.validate.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.prongsai.validate.cell.CellSamples.code;
import static org.prongsai.validate.cell.CellSamples.read;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The patterns are those of the descriptors that ship. */
class PrintedCodeTest {

  private static final String QUESTION = "^[ieo][1-9][0-9]?$";
  private static final String ITEM = "^o[1-9][0-9]?$";
  private static final String MEASURE = "^m[1-9][0-9]*\\.[1-9][0-9]*$";

  @ParameterizedTest
  @CsvSource({
    "ข้อ i๑, i1",
    "I2, i2",
    "O9, o9",
    "o๑๗, o17",
    "๐๘, o8",
    "08, o8",
    "0๘, o8",
    "๐๑๐, o10",
    "1๑, i1",
    "l3, i3",
    "e 3, e3",
    "E-3, e3",
    "e.3, e3",
    "ข้อที่ e๙, e9",
    "ข้อคำถาม e9, e9",
    "(o5), o5",
    "o05, o5",
    "โอ9, o9",
    "ไอ ๗, i7",
    "อี1, e1",
    "ｏ１０, o10",
    "EIT ข้อ ๓, e3",
    "OIT 12, o12",
    "i1., i1",
    "i\u200B1, i1"
  })
  void readsAQuestionAsItIsPrinted(String printed, String code) {
    var shown = printed.replace("\\u200B", "\u200B");
    assertEquals(code + " | read-as [" + shown + ", " + code + "]", read(code(QUESTION), shown));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ข้อ 8", "8", "11", "ข้อที่ ๙", "i", "i100", "x1", "i1 e2", "00", "อ1", "-"})
  void asksWhichQuestionIsMeant(String printed) {
    assertEquals(
        "no value | value-pattern [" + printed + ", " + QUESTION + "]",
        read(code(QUESTION), printed));
  }

  @ParameterizedTest
  @CsvSource({"ข้อ 8, o8", "๙, o9", "17, o17", "O 9, o9", "๐๘, o8", "รายการที่ 3, o3"})
  void whereAllCodesBeginAlikeTheLetterMayBeLeftOut(String printed, String code) {
    assertEquals(code + " | read-as [" + printed + ", " + code + "]", read(code(ITEM), printed));
  }

  @ParameterizedTest
  @CsvSource({"๑.๒, m1.2", "M1.2, m1.2", "มาตรการที่ 1.2, m1.2", "m 1.2, m1.2"})
  void readsAMeasure(String printed, String code) {
    assertEquals(code + " | read-as [" + printed + ", " + code + "]", read(code(MEASURE), printed));
  }

  @ParameterizedTest
  @CsvSource({"012345678901", "1234567890", "1234567890a"})
  void takesNoDigitFromANumber(String printed) {
    assertEquals(
        "no value | value-pattern [" + printed + ", ^[0-9]{11}$]",
        read(code("^[0-9]{11}$"), printed));
  }
}

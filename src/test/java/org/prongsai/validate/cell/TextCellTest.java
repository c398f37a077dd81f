package org.prongsai.validate.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.prongsai.validate.cell.CellSamples.choice;
import static org.prongsai.validate.cell.CellSamples.code;
import static org.prongsai.validate.cell.CellSamples.field;
import static org.prongsai.validate.cell.CellSamples.read;

import org.junit.jupiter.api.Test;
import org.prongsai.model.Field;
import org.prongsai.model.Field.Constraints;
import org.prongsai.model.FieldType;
import org.prongsai.read.table.RawCell.Kind;
import org.prongsai.spending.MadePurchases;

class TextCellTest {

  private static final Field KEY =
      field(FieldType.STRING, "id", 0, Field.Origin.KEY, Constraints.NONE);

  @Test
  void leavesProseAsItIs() {
    var prose = field(FieldType.STRING);
    assertEquals("มาตรา ๙ วรรค ๒", read(prose, "มาตรา ๙ วรรค ๒"));
    assertEquals("6.61E+10", read(prose, "6.61E+10"));
  }

  @Test
  void readsACodeThatFitsItsPatternInSilence() {
    assertEquals("m1.1", read(code("^m[1-9]\\.[1-9]$"), "m1.1"));
    assertEquals("17", read(code("[0-9]+"), "17", Kind.NUMBER));
    assertEquals("17", read(KEY, "17", Kind.NUMBER));
  }

  @Test
  void readsThaiDigitsInACodeWithANote() {
    assertEquals("o17 | read-as [o๑๗, o17]", read(code("o[0-9]+"), "o๑๗"));
  }

  @Test
  void leavesThaiDigitsInALocalizedTextEvenUnderAPattern() {
    var limits = code("[0-9]+").constraints();
    var named = field(FieldType.STRING, "title_th", 0, Field.Origin.INPUT, limits);
    assertEquals("no value | value-pattern [๑๗, [0-9]+]", read(named, "๑๗"));
  }

  @Test
  void refusesACodeThatDoesNotFitItsPattern() {
    assertEquals("no value | value-pattern [x1, o[0-9]+]", read(code("o[0-9]+"), "x1"));
  }

  @Test
  void readsAWordOfAClosedListInAnyLetterCase() {
    var status = choice("stated", "not-stated");
    assertEquals("stated", read(status, "stated"));
    assertEquals("not-stated | read-as [Not-Stated, not-stated]", read(status, "Not-Stated"));
    assertEquals("no value | value-not-allowed [given, stated, not-stated]", read(status, "given"));
  }

  @Test
  void refusesALetterCaseThatFitsTwoWords() {
    assertEquals("no value | value-not-allowed [AB, ab, Ab]", read(choice("ab", "Ab"), "AB"));
    assertEquals("Ab", read(choice("ab", "Ab"), "Ab"));
  }

  @Test
  void refusesAnIdentifierThatASpreadsheetTookForANumber() {
    assertEquals("no value | identifier-scientific [6.61E+10]", read(KEY, "6.61E+10"));
    assertEquals("no value | identifier-scientific [6.61E+10]", read(code(".*"), "6.61E+10"));
    assertEquals(
        "no value | identifier-scientific [1234567890123460]",
        read(KEY, "1234567890123460", Kind.NUMBER));
    assertEquals("1234567890123456", read(KEY, "1234567890123456"));
  }

  @Test
  void namesTheWordsOfAClosedListWithTheirCodes() {
    var progress = MadePurchases.dataset("annual-performance").field("progress").orElseThrow();
    assertEquals(
        "no value | value-not-allowed [กำลังทำ, ยังไม่ดำเนินการ (not-started), "
            + "อยู่ระหว่างดำเนินการ (in-progress), ดำเนินการแล้วเสร็จ (done), ยกเลิก (cancelled)]",
        read(progress, "กำลังทำ"));
  }
}

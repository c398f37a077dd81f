package org.prongsai.validate.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.prongsai.validate.cell.CellSamples.choice;
import static org.prongsai.validate.cell.CellSamples.code;
import static org.prongsai.validate.cell.CellSamples.field;
import static org.prongsai.validate.cell.CellSamples.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.catalogue.CatalogueReader;
import org.prongsai.model.Field;
import org.prongsai.model.Field.Constraints;
import org.prongsai.model.FieldType;
import org.prongsai.read.SourceReader;
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
  void readsACodeBehindAnApostropheWithANote() {
    var tax = code("^0[0-9]{12}$");
    assertEquals(
        "0105536001239 | read-as ['0105536001239, 0105536001239]", read(tax, "'0105536001239"));
    assertEquals("o17 | read-as [’o17, o17]", read(code("o[0-9]+"), "’o17"));
  }

  @Test
  void saysWhatASpreadsheetDidToATaxNumber() {
    var tax = code("^0[0-9]{12}$");
    assertEquals("no value | tax-number-damaged [1.23457E+12, , 13]", read(tax, "1.23457E+12"));
    assertEquals(
        "no value | tax-number-damaged [105536001239, 0105536001239]", read(tax, "105536001239"));
    assertEquals(
        "no value | tax-number-damaged [105536001234, 0105536001234]",
        read(tax, "105536001234", Kind.NUMBER));
    assertEquals("no value | value-pattern [10553600123, ^0[0-9]{12}$]", read(tax, "10553600123"));
    assertTrue(read(tax, "01E5536001234").startsWith("no value | "));
  }

  @Test
  void givesATaxNumberItsZeroBackWhereTheCheckDigitAgrees() {
    assertEquals(
        "0105536001239 | read-as [105536001239, 0105536001239]",
        read(code("^0[0-9]{12}$"), "105536001239", Kind.NUMBER));
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
  void refusesACodeThatWouldUseUpTheStack() {
    var numbers = code("^[0-9]+(\\.[0-9]+)*$");
    assertEquals("1.2.3", read(numbers, "1.2.3"));
    assertTrue(read(numbers, "1" + ".1".repeat(200_000)).startsWith("no value | value-pattern"));
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

  @ParameterizedTest
  @CsvSource({
    "ita-results, level, ผ่าน, pass",
    "ita-results, level, ผ่าน (pass), pass",
    "ita-results, level, ผ่าน ดีเยี่ยม, excellent",
    "ita-tool-scores, tool, eit, EIT",
    "ita-tool-scores, tool, แบบวัด OIT, OIT",
    "ita-measure-progress, status, กำลังดำเนินการ, in-progress",
    "ita-measure-progress, status, In progress, in-progress",
    "ita-measures, reporting, รายไตรมาส, quarterly",
    "ita-findings, action, รักษาระดับ, maintain",
    "ita-limitations, kind, ข้อเสนอแนะ, suggestion",
    "oit-elements, state, แจ้งว่าไม่มี, none-declared",
    "ita-question-scores, status, ไม่ได้ระบุ, not-stated",
    "annual-performance, progress, แล้วเสร็จ, done"
  })
  void readsTheThaiWordsOfEveryClosedList(String dataset, String column, String word, String code) {
    var field = MadePurchases.dataset(dataset).field(column).orElseThrow();
    assertEquals(code + " | read-as [" + word + ", " + code + "]", read(field, word));
  }

  @Test
  void readsTheNamesOfLevelsInEveryCatalogue() {
    var level = MadePurchases.dataset("ita-results").field("level").orElseThrow();
    for (var catalogue : new CatalogueReader().readAll().values()) {
      for (var known : catalogue.levels()) {
        for (var name : List.of(known.name().th(), known.name().en())) {
          assertEquals(known.level(), read(level, name).replaceFirst(" \\|.*", ""), name);
        }
      }
    }
  }

  @Test
  void noWordOfAClosedListStandsForTwoCodes() {
    for (var id : SourceReader.SHIPPED) {
      for (var field : MadePurchases.dataset(id).fields()) {
        for (var code : field.constraints().allowed()) {
          for (var word : field.spellings(code)) {
            assertEquals(code, read(field, word).replaceFirst(" \\|.*", ""), id + " " + word);
          }
        }
      }
    }
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

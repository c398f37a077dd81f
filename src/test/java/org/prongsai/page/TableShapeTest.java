package org.prongsai.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.page.TableContext.Column;
import org.prongsai.page.TableContext.Shape;

/** Whether a table stays one on a phone of 360 pixels. */
class TableShapeTest {

  private static final List<Column> MONEY =
      List.of(
          new Column("ชื่อ", false),
          new Column("จำนวนรายการ", true),
          new Column("ราคาที่ตกลง (บาท)", true));

  private static Shape shape(List<Column> columns, String... row) {
    var cells = Stream.of(row).map(Cell::of).toList();
    return new TableContext("", columns, List.of(cells), false).shape();
  }

  @Test
  void shortNamesBesideMoneyStayATable() {
    assertEquals(Shape.FITS, shape(MONEY.subList(0, 2), "กันยายน ๒๕๖๗", "๓๗"));
  }

  @Test
  void namesOfFirmsBesideMillionsBecomeCards() {
    assertEquals(Shape.CARDS, shape(MONEY, "ร้านตัวอย่างเครื่องเขียน", "๓๖", "๑๙,๑๔๑,๒๓๖.๕๐"));
  }

  @Test
  void aListOfYearsIsBrokenAtItsSpaces() {
    var columns =
        List.of(
            new Column("ชุดข้อมูล", false),
            new Column("จำนวนแถว", true),
            new Column("ปีงบประมาณ", false));
    assertEquals(Shape.FITS, shape(columns, "บัญชีข้อคำถามและข้อ OIT", "๑๓๐", "๒๕๖๖, ๒๕๖๗, ๒๕๖๘"));
  }

  @Test
  void twoColumnsOfWordsStayATableAndThreeBecomeCards() {
    var words = new Column("คำ", false);
    var text = "คำอธิบายที่ยาวกว่าหนึ่งบรรทัดของจอมือถือ";
    assertEquals(Shape.FITS, shape(List.of(words, words), text, text));
    assertEquals(Shape.CARDS, shape(List.of(words, words, words), text, text, text));
  }

  @Test
  void wordsInPlaceOfANumberMakeCards() {
    var columns = List.of(new Column("ข้อ", false), new Column("คะแนน", true));
    assertEquals(Shape.FITS, shape(columns, "e8", "ไม่ได้ระบุในเอกสาร"));
    var range =
        "ไม่ได้ระบุในเอกสาร แต่อยู่ระหว่าง ๗๐.๗๕ ถึง ๗๐.๘๐ (ไม่รวมค่าปลาย) เว็บไซต์นี้คำนวณ";
    assertEquals(Shape.CARDS, shape(columns, "e8", range));
  }

  @Test
  void aFormOfManyColumnsMayScroll() {
    var columns = Collections.nCopies(8, new Column("ก", false));
    assertEquals(Shape.MANY, shape(columns, "ก", "ก", "ก", "ก", "ก", "ก", "ก", "ก"));
  }
}

package org.prongsai.validate.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.prongsai.validate.cell.CellSamples.field;
import static org.prongsai.validate.cell.CellSamples.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;
import org.prongsai.read.table.RawCell.Kind;

class BooleanCellTest {

  private static final Field FLAG = field(FieldType.BOOLEAN);

  @Test
  void readsTrueAndFalseInSilence() {
    assertEquals("true", read(FLAG, "true"));
    assertEquals("false", read(FLAG, "false", Kind.BOOLEAN));
  }

  @ParameterizedTest
  @CsvSource({"TRUE,true", "FALSE,false", "ใช่,true", "ไม่ใช่,false", "yes,true", "No,false"})
  void readsOtherWordsWithANote(String found, String as) {
    assertEquals(as + " | read-as [" + found + ", " + as + "]", read(FLAG, found));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "0", "y", "มี"})
  void refusesEverythingElse(String found) {
    assertEquals("no value | cell-not-a-boolean [" + found + "]", read(FLAG, found));
  }
}

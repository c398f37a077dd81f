package org.prongsai.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.model.Row;
import org.prongsai.text.FiscalYear;

class SupplierNamesTest {

  private static boolean areOne(String one, String number, String other, String otherNumber) {
    var names = new SupplierNames();
    names.add(one, number);
    names.add(other, otherNumber);
    return names.shown(one).equals(names.shown(other));
  }

  @ParameterizedTest
  @CsvSource({
    "หจก. สมมติการช่าง, ห้างหุ้นส่วนจำกัด สมมติการช่าง",
    "หจก.สมมติการช่าง, หจก สมมติ การช่าง",
    "บจก. ก้าวหน้า, บริษัท ก้าวหน้า จำกัด",
    "บมจ. ก้าวหน้า, บริษัท ก้าวหน้า จำกัด (มหาชน)",
    "ร้านสมหมาย, ร้าน สมหมาย",
    "น.ส. สมศรี ใจดี, นางสาวสมศรี ใจดี",
    "เอส.พี.ก่อสร้าง, เอสพีก่อสร้าง"
  })
  void aFormThatIsAbbreviatedAndSpacesMakeNoOtherSupplier(String one, String other) {
    assertTrue(areOne(one, "", other, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "ร้านสมหมาย, สมหมาย",
    "หจก. ก้าวหน้า, บจก. ก้าวหน้า",
    "บริษัท ก้าวหน้า, บริษัท ก้าวหน้า จำกัด",
    "บริษัท ก้าวหน้า จำกัด, บริษัท ก้าวหน้า จำกัด (มหาชน)",
    "ร้านสมหมาย, ร้านสมหมาย 2",
    "นายสมชาย ดี, นางสมชาย ดี"
  })
  void whatMerelyLooksAlikeStaysApart(String one, String other) {
    assertFalse(areOne(one, "", other, ""));
  }

  @Test
  void aNumberJoinsAndTwoNumbersPart() {
    assertTrue(areOne("หจก. เดิม", "0923550000001", "หจก. ใหม่", "0923550000001"));
    assertTrue(areOne("หจก. ก", "0923550000001", "ห้างหุ้นส่วนจำกัด ก", ""));
    assertFalse(areOne("หจก. ก", "0923550000001", "ห้างหุ้นส่วนจำกัด ก", "0923550000002"));
  }

  @Test
  void ofTwoNumbersTheNameWithoutOneBelongsToNeither() {
    var names = new SupplierNames();
    names.add("หจก. ก", "0923550000001");
    names.add("หจก.ก", "0923550000002");
    names.add("หจก ก", "");
    assertEquals("หจก ก", names.shown("หจก ก"));
    assertEquals("หจก. ก", names.shown("หจก. ก"));
    assertEquals("หจก.ก", names.shown("หจก.ก"));
  }

  @Test
  void theFullestSpellingIsShownAndAllAreNamed() {
    var purchases = new ArrayList<Row>();
    for (var name : List.of("หจก. ก", "ห้างหุ้นส่วนจำกัด ก", "หจก.  ก")) {
      purchases.add(
          new MadePurchases(3)
              .rows(new FiscalYear(2567), 1)
              .get(0)
              .with("status", "ended")
              .with("supplier_name", name));
    }
    var tables = MadePurchases.tables(purchases);
    tables.putAll(new SpendingTables(MadePurchases.settings(), tables).summaries());
    var suppliers = SupplierBook.of(tables).ranked();

    assertEquals(1, suppliers.size());
    assertEquals("ห้างหุ้นส่วนจำกัด ก", suppliers.get(0).name());
    assertEquals(3, suppliers.get(0).contracts());
    assertEquals(
        new TreeSet<>(List.of("หจก. ก", "ห้างหุ้นส่วนจำกัด ก")), suppliers.get(0).spellings());
    assertEquals("ห้างหุ้นส่วนจำกัด ก", SupplierBook.of(tables).name(purchases.get(0)));
  }
}

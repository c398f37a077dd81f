package org.prongsai.render;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names of districts and provinces that are written as they are, and those that lack their kind.
 */
class ContactDetailsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "อำเภอกันตัง",
        "อ.กันตัง",
        "เขตบางรัก",
        "จังหวัดตรัง",
        "จ.ตรัง",
        "กรุงเทพมหานคร",
        "Kantang District",
        "Trang Province",
        "Bangkok",
        "Khet Bang Rak"
      })
  void aNameThatSaysItsKind(String name) {
    assertTrue(ContactDetails.saysKind(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"กันตัง", "ตรัง", "เมืองตรัง", "Kantang", "Trang"})
  void aBareName(String name) {
    assertFalse(ContactDetails.saysKind(name));
  }
}

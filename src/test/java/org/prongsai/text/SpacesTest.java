package org.prongsai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpacesTest {

  private static final String EVERY_KIND =
      " \t\r\n\u00A0\u2003\u2007\u202F\u200B\u200C\u200D\u2060\uFEFF";

  @Test
  void aTextOfSpaceOfEveryKindIsBlank() {
    assertTrue(Spaces.isBlank(""));
    assertTrue(Spaces.isBlank(EVERY_KIND));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\u00A0ก\u00A0", "-", "\u00A1"})
  void aTextWithALetterOrASignIsNotBlank(String text) {
    assertFalse(Spaces.isBlank(text));
  }

  @Test
  void stripsSpaceOfEveryKindAroundAText() {
    assertEquals("ก ข", Spaces.strip(EVERY_KIND + "ก ข" + EVERY_KIND));
    assertEquals("ก", Spaces.strip("ก"));
    assertEquals("", Spaces.strip(EVERY_KIND));
    assertEquals("", Spaces.strip(""));
  }

  @Test
  void leavesOneSpaceBetweenWords() {
    assertEquals("ก ข ค", Spaces.single("  ก \n\t ข ค "));
  }

  @Test
  void removesSpaces() {
    assertEquals("กขค", Spaces.removed("  ก \n\t ข ค "));
  }
}

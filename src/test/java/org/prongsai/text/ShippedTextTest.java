package org.prongsai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShippedTextTest {

  @Test
  void readsATextAsItStands() {
    assertEquals("word.many = words\n", ShippedText.read("/org/prongsai/text/words_en.properties"));
  }
}

package org.prongsai.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;

class MessagesTest {

  private final Messages messages =
      Messages.load(
          Language.TH,
          List.of(
              Map.of("a", "หนึ่ง", "b", "{1} จาก {0}, 'ok' {x}", "blank", " "),
              Map.of("a", "สอง")));

  @Test
  void theLaterLayerCounts() {
    assertEquals("สอง", messages.get("a"));
  }

  @Test
  void fillsInArgumentsAndNothingElse() {
    assertEquals("$2 จาก 10, 'ok' {x}", messages.get("b", 10, "$2"));
  }

  @Test
  void aMissingOrBlankKeyIsNamed() {
    for (var key : List.of("nope", "blank")) {
      var e = assertThrows(MissingResourceException.class, () -> messages.get(key));
      assertTrue(e.getMessage().contains(key + " in th"));
    }
  }

  @Test
  void aMissingArgumentIsNamed() {
    assertThrows(IllegalArgumentException.class, () -> messages.get("b", 10));
  }
}

package org.prongsai.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;

/** Lists in a sentence, as they are read aloud. */
class ScopeTest {

  @Test
  void aCodeOrANumberIsNotGluedToTheWordBeforeIt() {
    var scope = new MadeSite().year(2567, "total 94.66").scope(Language.TH, "2567");
    assertEquals("e8 และ e9", scope.and(List.of("e8", "e9")));
    assertEquals("๒๕๖๘ และ ๒๕๖๙", scope.and(List.of("๒๕๖๘", "๒๕๖๙")));
    assertEquals("น้ำ และไฟ", scope.and(List.of("น้ำ", "ไฟ")));
  }
}

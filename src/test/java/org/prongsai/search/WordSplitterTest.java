package org.prongsai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordSplitterTest {

  @Test
  void thaiWordsByTheDictionaryOthersByTheirSpaces() {
    assertEquals(
        List.of("ประเมิน", "ความ", "เสี่ยง", "ita", "2567", "report"),
        new WordSplitter().words("ประเมินความเสี่ยง ITA ๒๕๖๗ reports"));
  }

  @Test
  void whatIsNoWordIsLeftOut() {
    assertEquals(List.of(), new WordSplitter().words("— · … ๆ"));
  }
}

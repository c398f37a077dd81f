package org.prongsai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class SearchFoldTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/search/fold.csv", numLinesToSkip = 1)
  void waysToWriteTheSame(String text, String folded) {
    assertEquals(folded, SearchFold.fold(text));
  }

  @Test
  void foldedTwiceIsTheSame() {
    var once = SearchFold.fold("ปีงบประมาณ พ.ศ. ๒๕๖๗ ข้อ o17 จำนวน ๑,๒๐๐.๕๐ บาท");
    assertEquals(once, SearchFold.fold(once));
  }

  @Test
  void toneMarksAreLeftOut() {
    assertEquals("ซือจัดจาง", SearchFold.bare("ซื้อจัดจ้าง"));
  }

  @ParameterizedTest
  @CsvSource({
    "measures, measur", "policies, policy", "planned, plan", "purchasing, purchas",
    "purchase, purchas", "access, access", "o17, o17", "bus, bus"
  })
  void englishWordsComeToTheirRoot(String word, String root) {
    assertEquals(root, SearchFold.stem(word));
  }
}

package org.prongsai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestinationsTest {

  private static final Destinations SITE =
      Destinations.of(
          List.of("years", "2567/scores", "data/agency", "procurement"),
          List.of("procurement"),
          List.of(Destinations.plain("o4 ข้อมูลการติดต่อ")),
          "ติดตอ\nถนน\nroad");

  @ParameterizedTest
  @CsvSource({
    "/years, true",
    "/scores, true",
    "/villages, false",
    "/data/*, true",
    "/suppliers/*, false",
    "=ข้อมูลการติดต่อ, true",
    "=การเมือง, false",
    "!/procurement, true",
    "!/years, false",
    "!, true", // no address: words of which nothing is left to look for
    "@-1, true",
    "ติดต่อ, true",
    "ถนน, true",
    "สะพาน, false",
  })
  void aMeaningIsThereOrNot(String meaning, boolean there) {
    assertEquals(there, SITE.has(meaning, new WordSplitter()));
  }
}

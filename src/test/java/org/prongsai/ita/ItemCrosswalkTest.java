package org.prongsai.ita;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.catalogue.CatalogueReader;
import org.prongsai.text.FiscalYear;

/** The same matter in other years, by the shipped crosswalks. */
class ItemCrosswalkTest {

  private final ItemCrosswalk successions = new ItemCrosswalk(new CatalogueReader().readAll());

  private List<String> of(int year, String item) {
    return successions.of(new FiscalYear(year), item).stream()
        .map(kin -> kin.year() + " " + kin.item())
        .toList();
  }

  @Test
  void followsAnItemBothWaysOverSeveralYearsTheNewestFirst() {
    assertEquals(List.of("2569 o12", "2568 o13", "2566 o22"), of(2567, "o17"));
    assertEquals(List.of("2568 o13", "2567 o17", "2566 o22"), of(2569, "o12"));
    assertEquals(List.of("2569 o12", "2568 o13", "2567 o17"), of(2566, "o22"));
  }

  @Test
  void namesEveryPartOfAnItemThatWasJoinedOrSplit() {
    assertEquals(List.of("2569 o11", "2567 o14", "2567 o16", "2566 o19"), of(2568, "o12"));
    assertEquals(List.of("2569 o6", "2568 o6", "2567 o8"), of(2566, "o12"));
  }

  @Test
  void doesNotTakeTheSiblingsOfAJoinedItemForTheSameMatter() {
    assertEquals(List.of("2569 o11", "2568 o12", "2566 o19"), of(2567, "o14"));
  }

  @Test
  void anItemThatNothingContinuesHasNoOtherYears() {
    assertEquals(List.of(), of(2566, "o24"));
  }
}

package org.prongsai.validate.rule;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ElementRuleTest {

  @Test
  void knowsTheElementsOfAnItemAndTheItemsThatMayHaveNone() {
    elements("o1,chart,present", "o1,posts-and-units,absent", "o14,,none-declared").expectNothing();
  }

  @Test
  void reportsAnElementThatIsNotOfTheItem() {
    elements("o1,chart,present", "o1,photos,present")
        .expect(ElementRule.ELEMENT_UNKNOWN, "B3")
        .saying("photos", "o1", "2567", "chart, posts-and-units, political-and-permanent");
  }

  @Test
  void reportsNoneOfAnItemThatMustHaveSome() {
    elements("o8,,none-declared", "o9,,present", "o29,,none-declared")
        .expect(ElementRule.NONE_NOT_ALLOWED, "C2")
        .saying("none-declared", "o8", "2567", "o14, o15, o16, o17, o24, o29");
  }

  @Test
  void reportsBothInOneRow() {
    elements("o1,photos,none-declared")
        .expect(List.of("element-unknown B2", "none-not-allowed C2"));
  }

  @Test
  void takesElementsAsListedWhereTheYearHasNoListOfThem() {
    Given.table("oit-elements/2569", "item,element,state", "o1,chart,present")
        .checkedBy(new ElementRule())
        .expect(List.of("codes-as-listed data/oit-elements/2569.csv:1:1"))
        .saying("chart", "2569", "content/catalogues/2569/elements.csv");
  }

  @Test
  void leavesAnItemThatTheYearDoesNotHaveToAnotherRule() {
    elements("o99,chart,none-declared", ",chart,none-declared").expectNothing();
  }

  @Test
  void leavesAYearWithoutCatalogueToAnotherRule() {
    Given.table("oit-elements/2560", "item,element,state", "o1,chart,none-declared")
        .checkedBy(new ElementRule())
        .expectNothing();
  }

  @Test
  void looksAtElementsOnly() {
    Given.table("oit-evidence/2567", "item,sequence", "o1,1")
        .checkedBy(new ElementRule())
        .expectNothing();
  }

  private static FoundProblems elements(String... rows) {
    var lines =
        Stream.concat(Stream.of("item,element,state"), Stream.of(rows)).toArray(String[]::new);
    return Given.table("oit-elements/2567", lines).checkedBy(new ElementRule());
  }
}

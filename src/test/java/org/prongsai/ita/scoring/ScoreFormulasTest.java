package org.prongsai.ita.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.prongsai.model.Catalogue;

/** The order and the ways in which the figures of a catalogue follow from each other. */
class ScoreFormulasTest {

  // The total is named first; t follows from s in its second way only.
  private final ScoreFormulas formulas =
      ScoreFormulas.of(MadeYear.of("total=t,i1 t=o1,o2 t=s s=o3"));

  @Test
  void everyFigureComesAfterThoseItFollowsFrom() {
    assertEquals(List.of("i1", "o1", "o2", "o3", "s", "t", "total"), formulas.order());
    assertEquals(List.of("total", "t", "s"), formulas.figures());
  }

  @Test
  void leavesAreThoseOfTheFirstWay() {
    assertEquals(Set.of("o1", "o2", "i1"), formulas.leaves("total"));
    assertEquals(Set.of("o3"), formulas.leaves("s"));
    assertEquals(Set.of("o3"), formulas.leaves("o3"));
  }

  @Test
  void rulesCanBeLeftOut() {
    var rest = formulas.without(List.of("t"));
    assertEquals(List.of("total", "s"), rest.figures());
    assertEquals(formulas.order(), rest.order());
    assertEquals(formulas.figures(), formulas.without(List.of()).figures());
  }

  @Test
  void aYearWithoutRulesHasNone() {
    assertEquals(false, formulas.isEmpty());
    Catalogue bare = MadeYear.catalogue(List.of(MadeYear.question("i1")), List.of());
    assertEquals(true, ScoreFormulas.of(bare).isEmpty());
  }

  @Test
  void noFigureFollowsFromItself() {
    var circle = MadeYear.of("a=b b=c c=a,o1");
    assertThrows(IllegalArgumentException.class, () -> ScoreFormulas.of(circle));
  }

  @Test
  @Timeout(20)
  void figuresThatShareTheirInputsLevelAfterLevelAreVisitedOnce() {
    var rules = new StringBuilder("total=a1,b1");
    for (int i = 1; i < 40; i++) {
      var below = "=a" + (i + 1) + ",b" + (i + 1);
      rules.append(" a").append(i).append(below).append(" b").append(i).append(below);
    }
    rules.append(" a40=o1,o2 b40=o1,o2");

    var ladder = ScoreFormulas.of(MadeYear.of(rules.toString()));
    assertEquals(Set.of("o1", "o2"), ladder.leaves("total"));

    var assessment = MadeYear.assessed(rules.toString(), "o1=100.00 o2=0.00 total=50.00");
    assertEquals(List.of("o2"), assessment.whatIf().changeable());
    assertEquals(List.of(), new Contradiction(ladder, assessment.sheet()).irreducible());
  }
}

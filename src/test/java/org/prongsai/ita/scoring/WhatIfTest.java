package org.prongsai.ita.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfTest {

  private static final int SHEETS = 150;
  private static final BigDecimal FULL = new BigDecimal("100");

  @ParameterizedTest
  @CsvSource({"o9, 95.23", "o17, 95.66", "o9 o17, 96.23"})
  void bangSak(String items, String total) {
    var changes = new LinkedHashMap<String, BigDecimal>();
    List.of(items.split(" ")).forEach(item -> changes.put(item, FULL));
    var outcome = ShippedYear.assessment().whatIf().of(changes);
    assertEquals(total, LevelDecision.published(outcome.scores().get("total")).toPlainString());
    assertEquals("pass", outcome.level().level().orElseThrow().level());
  }

  @Test
  void anotherPartOfEitLiftsTheLevel() {
    var outcome = ShippedYear.assessment().whatIf().of(Map.of("eit-2", new BigDecimal("85.00")));
    assertEquals("good", outcome.level().level().orElseThrow().level());
  }

  @Test
  void aFigureWithoutAScoreCannotChange() {
    var whatIf = ShippedYear.assessment().whatIf();
    assertThrows(IllegalArgumentException.class, () -> whatIf.of(Map.of("e8", FULL)));
  }

  /** Items are exact, so what rests on them alone is; a survey starts where it is printed. */
  @ParameterizedTest
  @CsvSource({"oit, 200/3", "iit, 6667/100", "total, 6667/100"})
  void startsFromWhatIsExactElsePrinted(String figure, String base) {
    var year =
        MadeYear.assessed(
            "oit=o1,o2,o3 iit=i1,i2,i3 total=oit,iit",
            "o1=100 o2=100 o3=0 i1=100.00 i2=100.00 i3=0.00 oit=66.67 iit=66.67 total=66.67");
    assertEquals(Optional.of(BigFraction.parse(base)), year.whatIf().base(figure));
  }

  @Test
  void aTotalIsNeededToStartFrom() {
    assertTrue(ShippedYear.assessment().whatIf().isPossible());
    assertFalse(MadeYear.assessed("oit=o1 total=oit,i1", "o1=100.00").whatIf().isPossible());
  }

  /** Changed sheets of random years against the truth computed anew. */
  @TestFactory
  List<DynamicTest> agreesWithComputingAnew() {
    var tests = new ArrayList<DynamicTest>();
    for (int seed = 1; seed <= SHEETS; seed++) {
      long s = seed;
      tests.add(DynamicTest.dynamicTest("seed " + s, () -> compare(new Random(s))));
    }
    return tests;
  }

  private static void compare(Random random) {
    var year = new RandomYear(random, 30);
    var leaves = new LinkedHashMap<String, Integer>(Map.of("i1", random.nextInt(101)));
    year.items().forEach(item -> leaves.put(item, random.nextInt(3) == 0 ? 0 : 100));
    var whatIf = assessed(year, leaves).whatIf();
    var changes = new LinkedHashMap<String, BigDecimal>();
    for (var item : year.items()) {
      if (random.nextInt(4) == 0) {
        leaves.put(item, 100 - leaves.get(item));
        changes.put(item, new BigDecimal(leaves.get(item)));
      }
    }
    var outcome = whatIf.of(changes);
    year.truth(leaves)
        .forEach(
            (figure, value) ->
                assertEquals(
                    value.rounded(),
                    LevelDecision.published(outcome.scores().get(figure)),
                    figure));
  }

  /** Only leaves are printed, so that every figure starts from its exact value. */
  private static Assessment assessed(RandomYear year, Map<String, Integer> leaves) {
    var printed = new LinkedHashMap<String, BigDecimal>();
    leaves.forEach((leaf, score) -> printed.put(leaf, new BigDecimal(score + ".00")));
    return Assessment.of(year.catalogue(), new PrintedScores(printed), List.of()).orElseThrow();
  }

  /** A least set is one that trying all sets does not beat. */
  @TestFactory
  List<DynamicTest> findsAsFewChangesAsTryingAllSets() {
    var tests = new ArrayList<DynamicTest>();
    for (int seed = 1; seed <= SHEETS; seed++) {
      long s = seed;
      tests.add(DynamicTest.dynamicTest("seed " + s, () -> compareLeast(new Random(s))));
    }
    return tests;
  }

  private static void compareLeast(Random random) {
    var year = new RandomYear(random, 14);
    var leaves = new LinkedHashMap<String, Integer>(Map.of("i1", 40 + random.nextInt(61)));
    year.items().forEach(item -> leaves.put(item, random.nextBoolean() ? 0 : 100));
    var assessment = assessed(year, leaves);
    var whatIf = assessment.whatIf();
    var candidates = whatIf.changeable();
    var least = new LeastChanges(whatIf, candidates);

    var target = new BigDecimal(5_000 + random.nextInt(5_001)).movePointLeft(2);
    check(
        least.toTotal(target),
        fewest(year, leaves, candidates, truth -> truth.get("total").rounded(), target));
    var level = RandomYear.levels().get(random.nextInt(2));
    var minimum = level.everyScoreMinimum().orElseThrow();
    check(
        least.toLevel(level),
        fewest(
            year,
            leaves,
            candidates,
            truth ->
                truth
                    .get("total")
                    .rounded()
                    .min(truth.get("iit").rounded())
                    .min(truth.get("oit").rounded()),
            minimum));
  }

  private static void check(Optional<List<String>> found, Optional<Integer> fewest) {
    assertEquals(fewest, found.map(List::size), () -> found.toString());
  }

  private static Optional<Integer> fewest(
      RandomYear year,
      Map<String, Integer> leaves,
      List<String> candidates,
      Function<Map<String, RandomYear.Ratio>, BigDecimal> score,
      BigDecimal target) {
    int best = Integer.MAX_VALUE;
    for (int set = 0; set < 1 << candidates.size(); set++) {
      var changed = new LinkedHashMap<>(leaves);
      for (int i = 0; i < candidates.size(); i++) {
        if ((set >> i & 1) == 1) {
          changed.put(candidates.get(i), 100);
        }
      }
      if (Integer.bitCount(set) < best && score.apply(year.truth(changed)).compareTo(target) >= 0) {
        best = Integer.bitCount(set);
      }
    }
    return best == Integer.MAX_VALUE ? Optional.empty() : Optional.of(best);
  }

  @Test
  void itemsAloneDoNotLiftTheLevelOfBangSak() {
    var assessment = ShippedYear.assessment();
    var whatIf = assessment.whatIf();
    var items = whatIf.changeable().stream().filter(assessment.formulas()::isItem).toList();
    var good = assessment.catalogue().level("good").orElseThrow();
    assertEquals(List.of("o9", "o17"), items);
    assertEquals(Optional.empty(), new LeastChanges(whatIf, items).toLevel(good));
    assertEquals(
        Optional.of(List.of("eit-2")), new LeastChanges(whatIf, whatIf.changeable()).toLevel(good));
    assertEquals(
        Optional.of(List.of("o17", "o9")),
        new LeastChanges(whatIf, items).toTotal(new BigDecimal("96.00")));
  }

  @Test
  void ranksWhatEveryItemAndQuestionAloneWouldAdd() {
    var gains = ShippedYear.assessment().whatIf().gains();
    var first =
        gains.stream()
            .limit(4)
            .map(g -> g.figure() + " " + LevelDecision.published(g.gain()).toPlainString())
            .toList();
    assertEquals(List.of("eit-2 2.87", "o17 1.00", "o9 0.57", "e9 0.46"), first);
    assertTrue(gains.stream().noneMatch(gain -> gain.figure().equals("e8")));
  }
}

package org.prongsai.ita.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.Rounds;
import org.prongsai.model.Catalogue;

/** Several changes at once: which go together, what they come to, how few reach an aim. */
class ChangesTest {

  private static final List<String> RESULTS = List.of("total", "iit", "eit-1", "eit-2", "oit");
  private static final List<String> FIELDS = List.of("iit", "eit-1", "eit-2");

  private static final Assessment BANG_SAK = ShippedYear.assessment();

  private final WhatIf whatIf = BANG_SAK.whatIf();

  @ParameterizedTest
  @CsvSource({"9.2, o9", "total, e9", "eit, eit-2", "iit, i1", "indicator-6, e2"})
  void aFigureAndWhatItFollowsFromClash(String figure, String from) {
    var clash = whatIf.clash(List.of(from, figure)).orElseThrow();
    assertEquals(new WhatIf.Clash(List.of(figure, from), true), clash);
    var both = Map.of(figure, new BigDecimal("50"), from, new BigDecimal("50"));
    assertThrows(IllegalArgumentException.class, () -> whatIf.of(both));
  }

  @Test
  void figuresThatNoRuleHoldsTogetherClash() {
    var clash = whatIf.clash(List.of("indicator-6", "o9", "eit-1")).orElseThrow();
    assertEquals(new WhatIf.Clash(List.of("eit-1", "indicator-6"), false), clash);
  }

  @Test
  void threeOfWhichEachTwoGoTogetherCanClash() {
    var year = MadeYear.assessed("total=i1,i2 total=i2,i3 total=i1,i3", "i1=50 i2=50 i3=50");
    assertEquals(Optional.empty(), year.whatIf().clash(List.of("i1", "i3")));
    assertEquals(
        Optional.of(new WhatIf.Clash(List.of("i1", "i2", "i3"), false)),
        year.whatIf().clash(List.of("i3", "i1", "i2")));
  }

  @ParameterizedTest
  @CsvSource({"o9 o17 eit-1 eit-2 iit", "indicator-6 indicator-7 e7", "9.2 9.3 e1 e9 eit-2"})
  void othersGoTogether(String figures) {
    assertEquals(Optional.empty(), whatIf.clash(List.of(figures.split(" "))));
  }

  /** Of a change of an indicator the parts of EIT know nothing, so both go by the indicators. */
  @Test
  void noneOfTwoChangesIsLostWhereAFigureHasTwoWays() {
    var changes = Map.of("indicator-6", new BigDecimal("98.92"), "e7", new BigDecimal("100.00"));
    var scores = whatIf.of(changes).scores();
    // 6 points of one indicator of three; 2 points of one question of three, of one of two halves.
    var eit = whatIf.base("eit").orElseThrow().add(Interval.exact(new BigDecimal("2")));
    assertEquals(
        eit.add(Interval.exact(BigDecimal.ONE).divide(9)), scores.get("eit"), "the EIT score");
  }

  @Test
  void anExactResultThatContradictsThePrintedOneIsNotStartedFrom() {
    var printed = new LinkedHashMap<>(ShippedYear.bangSak());
    printed.put("oit", new BigDecimal("95.00"));
    var wrong =
        Assessment.of(ShippedYear.catalogue(2567), new PrintedScores(printed), List.of())
            .orElseThrow();
    var base = wrong.whatIf().base("oit").orElseThrow();
    assertEquals("95.00", LevelDecision.published(base).toPlainString());
  }

  @Test
  void furtherChangesGoOnFromEarlierOnes() {
    var first = Map.of("o9", new BigDecimal("100"), "eit-1", new BigDecimal("99.00"));
    var second = Map.of("o17", new BigDecimal("100"));
    var both = new LinkedHashMap<>(first);
    both.putAll(second);
    var after = whatIf.after(first);
    assertEquals(whatIf.of(both).scores().get("total"), after.of(second).scores().get("total"));
    // By which questions eit-1 rose, nobody knows.
    assertEquals(Optional.empty(), after.base("e9"));
    assertTrue(after.changeable().contains("eit-1"), () -> after.changeable().toString());
    assertEquals(
        List.of(),
        after.changeable().stream()
            .filter(f -> f.startsWith("e") && !f.startsWith("eit"))
            .toList());
  }

  @Test
  void whereOnlyIndicatorsArePrintedEachPointIsCountedOnce() {
    var printed = new LinkedHashMap<>(ShippedYear.bangSak());
    printed.keySet().removeIf(figure -> figure.matches("[ieo][0-9]+"));
    var whatIfOnly =
        Assessment.of(ShippedYear.catalogue(2567), new PrintedScores(printed), List.of())
            .orElseThrow()
            .whatIf();
    var changeable = whatIfOnly.changeable();
    assertEquals(
        List.of("indicator-1", "indicator-2", "indicator-3", "indicator-5", "eit-1", "eit-2"),
        changeable);
    var all = new LinkedHashMap<String, BigDecimal>();
    changeable.forEach(figure -> all.put(figure, new BigDecimal("100")));
    var sum = whatIfOnly.base("total").orElseThrow();
    for (var gain : whatIfOnly.gains()) {
      sum = sum.add(gain.gain());
    }
    assertEquals(sum, whatIfOnly.of(all).scores().get("total"));
  }

  @Test
  void aLeastSetIsFoundAmongAllItemsAndQuestions() {
    var printed = new LinkedHashMap<String, BigDecimal>();
    for (var question : BANG_SAK.catalogue().questions()) {
      int seed = question.question().hashCode();
      var low = new BigDecimal(4_000 + Math.floorMod(seed, 3_000)).movePointLeft(2);
      printed.put(question.question(), question.isItem() ? BigDecimal.ZERO : low);
    }
    printed.put("eit-2", new BigDecimal("61.00"));
    var poor =
        Assessment.of(BANG_SAK.catalogue(), new PrintedScores(printed), List.of()).orElseThrow();
    var least = new LeastChanges(poor.whatIf(), poor.whatIf().changeable());
    for (var level : List.of("excellent", "good", "pass")) {
      var found = least.toLevel(poor.catalogue().level(level).orElseThrow()).orElseThrow();
      assertReaches(poor, found, level);
    }
  }

  /** The set reaches the level, and none of it can be left out. */
  private static void assertReaches(Assessment year, List<String> found, String level) {
    assertTrue(reached(year, found).contains(level), () -> level + " by " + found);
    for (var one : found) {
      var rest = found.stream().filter(figure -> !figure.equals(one)).toList();
      assertTrue(!reached(year, rest).contains(level), () -> level + " without " + one);
    }
  }

  private static List<String> reached(Assessment year, List<String> risen) {
    var changes = new LinkedHashMap<String, BigDecimal>();
    risen.forEach(figure -> changes.put(figure, new BigDecimal("100")));
    var level = year.whatIf().of(changes).level().level().orElseThrow();
    var names = year.catalogue().levels().stream().map(Catalogue.Level::level).toList();
    return names.subList(names.indexOf(level.level()), names.size());
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Rounds.of(50, 5_000));
  }

  /** What a page publishes for its script, added up as the script does. */
  @ParameterizedTest
  @MethodSource("seeds")
  void wholeNumbersComeToTheSame(long seed) {
    var random = new Random(seed);
    var inputs =
        new ArrayList<>(
            BANG_SAK.catalogue().items().stream().map(Catalogue.Question::question).toList());
    inputs.addAll(FIELDS);
    var numbers = WhatIfCoefficients.of(whatIf, RESULTS, inputs);
    var changes = new LinkedHashMap<String, BigDecimal>();
    for (var input : inputs) {
      if (random.nextInt(3) == 0) {
        var hundredths =
            BANG_SAK.formulas().isItem(input) ? 10_000 * random.nextInt(2) : random.nextInt(10_001);
        changes.put(input, new BigDecimal(hundredths).movePointLeft(2));
      }
    }
    var scores = whatIf.of(changes).scores();
    for (int i = 0; i < RESULTS.size(); i++) {
      assertEquals(
          LevelDecision.published(scores.get(RESULTS.get(i))),
          sum(numbers, changes, i),
          RESULTS.get(i));
    }
  }

  private static BigDecimal sum(
      WhatIfCoefficients numbers, Map<String, BigDecimal> changes, int result) {
    var sum = numbers.bases().get(result).orElseThrow();
    for (var change : changes.entrySet()) {
      var input = numbers.inputs().get(change.getKey());
      var value = change.getValue().movePointRight(2).toBigIntegerExact();
      sum = sum.add(value.multiply(input.per().get(result))).subtract(input.from().get(result));
    }
    var full = numbers.denominator().multiply(BigInteger.valueOf(100));
    return new BigDecimal(sum.max(BigInteger.ZERO).min(full))
        .divide(new BigDecimal(numbers.denominator()), 2, RoundingMode.HALF_UP);
  }
}

package org.prongsai.ita.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.prongsai.ita.scoring.ImpliedScores.Verdict;

/** What printed figures say of unprinted ones, against trying every possibility. */
class ImpliedScoresTest {

  private static final int SHEETS = 400;

  /** All sets of item scores that give the printed figures, by trying each. */
  private static final class Oracle {
    private long solutions;
    private final Map<String, Integer> only = new HashMap<>();

    Oracle(RandomYear year, Map<String, BigDecimal> printed, int i1) {
      var unknown = year.items().stream().filter(item -> !printed.containsKey(item)).toList();
      for (long set = 0; set < 1L << unknown.size(); set++) {
        var leaves = new HashMap<String, Integer>(Map.of("i1", i1));
        for (var item : year.items()) {
          int at = unknown.indexOf(item);
          boolean scored = at >= 0 ? (set >> at & 1) == 1 : printed.get(item).signum() > 0;
          leaves.put(item, scored ? 100 : 0);
        }
        if (fits(year.truth(leaves), printed)) {
          solutions++;
          unknown.forEach(
              item -> only.merge(item, leaves.get(item), (a, b) -> a + b == 2 * a ? a : -1));
        }
      }
      only.values().removeIf(score -> score < 0);
    }

    private static boolean fits(
        Map<String, RandomYear.Ratio> truth, Map<String, BigDecimal> printed) {
      return printed.entrySet().stream()
          .allMatch(p -> truth.get(p.getKey()).rounded().compareTo(p.getValue()) == 0);
    }
  }

  @TestFactory
  List<DynamicTest> agreesWithTryingEveryPossibility() {
    var tests = new ArrayList<DynamicTest>();
    for (int seed = 1; seed <= SHEETS; seed++) {
      long s = seed;
      tests.add(DynamicTest.dynamicTest("seed " + s, () -> compare(new Random(s))));
    }
    return tests;
  }

  private static void compare(Random random) {
    var year = new RandomYear(random, 12);
    // A whole i1 prints exactly, so that the oracle need not search it.
    int i1 = random.nextInt(101);
    var leaves = new LinkedHashMap<String, Integer>(Map.of("i1", i1));
    year.items().forEach(item -> leaves.put(item, random.nextInt(4) == 0 ? 0 : 100));
    var printed = new LinkedHashMap<String, BigDecimal>();
    var truth = year.truth(leaves);
    truth.forEach(
        (figure, value) -> {
          boolean item = year.items().contains(figure);
          if (figure.equals("i1") || random.nextInt(10) < (item ? 5 : 6)) {
            printed.put(figure, value.rounded());
          }
        });
    if (random.nextInt(5) == 0) {
      spoil(random, year, printed);
    }
    var oracle = new Oracle(year, printed, i1);
    var implied = ImpliedScores.of(ScoreFormulas.of(year.catalogue()), new PrintedScores(printed));

    if (oracle.solutions == 0) {
      // Rounding of i1 could still let the total be right; nothing else can.
      assertTrue(
          implied.verdict() == Verdict.IMPOSSIBLE || printed.containsKey("total"),
          () -> "no set of items fits " + printed);
      return;
    }
    assertNotEquals(Verdict.IMPOSSIBLE, implied.verdict());
    if (!printed.containsKey("total") && !printed.containsKey("iit")) {
      assertEquals(BigInteger.valueOf(oracle.solutions), implied.solutions());
      var forced = new HashMap<String, Integer>();
      implied.forced().forEach((item, score) -> forced.put(item, score.intValueExact()));
      assertEquals(oracle.only, forced);
    } else {
      assertTrue(implied.solutions().compareTo(BigInteger.valueOf(oracle.solutions)) >= 0);
      implied.forced().forEach((i, score) -> assertEquals(oracle.only.get(i), score.intValue()));
    }
  }

  private static void spoil(Random random, RandomYear year, Map<String, BigDecimal> printed) {
    var figures = new ArrayList<>(year.figures());
    figures.retainAll(printed.keySet());
    if (!figures.isEmpty()) {
      var figure = figures.get(random.nextInt(figures.size()));
      printed.put(figure, new BigDecimal(random.nextInt(10_001)).movePointLeft(2));
    }
  }

  @Test
  void copesWithThirtyUnknownItems() {
    var year = ShippedYear.catalogue(2567);
    var formulas = ScoreFormulas.of(year);
    var printed = new LinkedHashMap<String, BigDecimal>();
    for (var item : List.of("o9", "o17")) {
      printed.put(item, new BigDecimal("0.00"));
    }
    for (var item : List.of("o1", "o2", "o3")) {
      printed.put(item, new BigDecimal("100.00"));
    }
    printed.put("indicator-9", new BigDecimal("92.14"));
    printed.put("indicator-10", new BigDecimal("100.00"));
    var implied = ImpliedScores.of(formulas, new PrintedScores(printed));
    assertEquals(30, implied.forced().size());
    assertEquals(Verdict.UNIQUE, implied.verdict());

    printed.remove("indicator-10");
    printed.remove("indicator-9");
    printed.put("oit", new BigDecimal("96.07"));
    var several = ImpliedScores.of(formulas, new PrintedScores(printed));
    // 92.142857 and 100 is one way to a mean of 96.07; others leave out items of indicator 10.
    assertNotEquals(Verdict.IMPOSSIBLE, several.verdict());
    assertTrue(several.solutions().signum() > 0, several.toString());
  }

  @Test
  void namesOneOfSeveral() {
    var printed = new LinkedHashMap<String, BigDecimal>();
    for (int i = 1; i <= 25; i++) {
      if (i < 7 || i > 9) {
        printed.put("o" + i, new BigDecimal("100.00"));
      }
    }
    // One of the seven items of 9.2 missed: mean(100, 600/7, 100, 100, 100).
    printed.put("indicator-9", new BigDecimal("97.14"));
    var implied =
        ImpliedScores.of(ScoreFormulas.of(ShippedYear.catalogue(2567)), new PrintedScores(printed));
    // o26 to o35 are free: nothing printed speaks of them.
    assertEquals(Verdict.SEVERAL, implied.verdict());
    assertEquals(BigInteger.valueOf(3).shiftLeft(10), implied.solutions());
    assertEquals(Map.of(), implied.forced());
  }

  @Test
  void namesAnIrreducibleSetOfContradictingFigures() {
    var formulas = ScoreFormulas.of(ShippedYear.catalogue(2567));
    var printed = new LinkedHashMap<>(ShippedYear.bangSak());
    printed.put("indicator-9", new BigDecimal("92.20"));
    var set = new Contradiction(formulas, new PrintedScores(printed)).irreducible();
    assertTrue(set.contains("indicator-9"), set.toString());
    assertEquals(Verdict.IMPOSSIBLE, verdict(formulas, printed, set));
    for (var figure : set) {
      var fewer = new ArrayList<>(set);
      fewer.remove(figure);
      assertNotEquals(Verdict.IMPOSSIBLE, verdict(formulas, printed, fewer), "without " + figure);
    }
  }

  private static Verdict verdict(
      ScoreFormulas formulas, Map<String, BigDecimal> printed, List<String> kept) {
    var sheet = new LinkedHashMap<>(printed);
    sheet.keySet().retainAll(kept);
    return ImpliedScores.of(formulas, new PrintedScores(sheet)).verdict();
  }

  @Test
  void twoWaysOfAFigureBoundWhatOneOfThemRestsOn() {
    var formulas = ScoreFormulas.of(MadeYear.of("total=i1 total=i2"));
    var implied = ImpliedScores.of(formulas, MadeYear.sheet("i1=50.00"));
    var range = Interval.rounded(new BigDecimal("50.00"));
    assertEquals(Map.of("i2", range, "total", range), implied.ranges());
  }

  @Test
  void boundsTheUnprintedQuestionOfBangSak() {
    var implied =
        ImpliedScores.of(
            ScoreFormulas.of(ShippedYear.catalogue(2567)),
            new PrintedScores(ShippedYear.bangSak()));
    assertEquals(Verdict.UNIQUE, implied.verdict());
    // The bounds that a solver of linear programs finds, too; see BoundsTest for years at random.
    var bounds =
        Map.of(
            "e8", "96.995 < e8 < 97.165",
            "eit-2-6", "88.325 < eit-2-6 < 88.355",
            "eit-2-7", "82.3183… < eit-2-7 < 82.3483…",
            "eit-2-8", "71.9516… < eit-2-8 < 72.0016…");
    bounds.forEach((f, words) -> assertEquals(words, Formula.between(f, implied.ranges().get(f))));
    assertEquals(
        List.of("o7", "o10", "o11", "o22", "o23", "o24", "o25"),
        implied.forced().keySet().stream()
            .sorted(Comparator.comparingInt(item -> Integer.parseInt(item.substring(1))))
            .toList());
    implied.forced().values().forEach(s -> assertEquals(new BigDecimal("100.00"), s));
  }
}

package org.prongsai.ita.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.ita.scoring.ItemScoreSearch.Outcome;

/**
 * Where little is printed, no search is begun: there are too many ways, and none tells anything.
 */
class SearchCutoffTest {

  /** Groups of items that a mean of three tells apart; sizes is how many items each has. */
  @ParameterizedTest
  @CsvSource({
    // 10 × 10 × 10 possible counts are few enough to look at, 11 × 10 × 10 are not.
    "9 9 9, oit=51.85, false",
    "10 9 9, oit=51.85, true",
    // All or nothing: the printed score leaves each group a single count.
    "10 10 10, oit=100.00, false",
    "10 10 10, oit=0.00, false",
    // Two groups full and one nearly so leave few counts; so do three nearly empty ones.
    "10 10 10, oit=99.00, false",
    "10 10 10, oit=1.00, false",
    // A group that is known by its own score has one count, so something may follow.
    "10 80 80, s1=100.00 oit=50.00, false",
    "40 40 40, s2=50.00 oit=50.00, false",
    "40 40 40, oit=50.00, true",
    // Neither none nor all of the ten can be: the others would lack half an item.
    "10 9 9, oit=50.00, false"
  })
  void isHopelessWhereNoGroupIsLikelyToBeTold(String sizes, String scores, boolean hopeless) {
    var problem = problem(sizes, scores);
    var state = problem.narrowed(problem.start(), Optional.empty()).orElseThrow();
    assertEquals(hopeless, new SearchCutoff(problem).isHopeless(problem.groups(), state));
  }

  @Test
  void aSearchForAllIsNotBegunThenAndOneForTheFirstIs() {
    var problem = problem("10 9 9", "oit=51.85");
    assertEquals(Outcome.GIVEN_UP, new ItemScoreSearch(problem, false, 2_500).run());
    assertEquals(Outcome.FOUND, new ItemScoreSearch(problem, true, 2_500).run());
    var formulas = ScoreFormulas.of(MadeYear.of(rules("10 9 9")));
    var implied = ImpliedScores.of(formulas, MadeYear.sheet("oit=51.85"));
    assertEquals(ImpliedScores.Verdict.UNDECIDED, implied.verdict());
  }

  private static ScoreEquations problem(String sizes, String scores) {
    var formulas = ScoreFormulas.of(MadeYear.of(rules(sizes)));
    return new ScoreEquations(formulas, MadeYear.sheet(scores));
  }

  private static String rules(String sizes) {
    var rules = new StringBuilder();
    int item = 0;
    int group = 0;
    for (var size : sizes.split(" ")) {
      int from = item + 1;
      item += Integer.parseInt(size);
      var items = IntStream.rangeClosed(from, item).mapToObj(i -> "o" + i);
      rules.append('s').append(++group).append('=');
      rules.append(items.collect(Collectors.joining(","))).append(' ');
    }
    return rules + "oit=s1,s2,s3";
  }
}

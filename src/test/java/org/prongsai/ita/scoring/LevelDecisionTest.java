package org.prongsai.ita.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The level of a total, at the edges of every level of FY2567. */
class LevelDecisionTest {

  private final LevelDecision rule = new LevelDecision(ShippedYear.catalogue(2567));

  @ParameterizedTest
  @CsvSource({
    "100.00, 100, excellent",
    "95.00, 95.00, excellent",
    "94.995, 95.00, excellent", // published as 95.00
    "94.9949, 95.00, good",
    "94.99, 100, good",
    "95.00, 94.99, good",
    "95.00, 94.995, excellent",
    "85.00, 85.00, good",
    "85.00, 84.995, good",
    "85.00, 84.99, pass",
    "84.995, 85.00, good",
    "84.9949, 100, improve",
    "84.99, 100, improve",
    "70.00, 0, improve",
    "69.995, 0, improve",
    "69.99, 100, urgent",
    "0.00, 0, urgent",
  })
  void levelOf(String total, String everyScore, String level) {
    assertEquals(level, reached(total, everyScore).level().orElseThrow().level());
  }

  private LevelDecision.Reached reached(String total, String everyScore) {
    return rule.of(
        figure ->
            Optional.of(
                Interval.exact(new BigDecimal(figure.equals("total") ? total : everyScore))));
  }

  @Test
  void saysWhatEveryMissedLevelLacks() {
    var reached = ShippedYear.assessment().level();
    assertEquals("pass", reached.level().orElseThrow().level());
    assertEquals(
        "excellent: total 94.66 < 95.00, eit-1 94.62 < 95.00, eit-2 80.89 < 95.00; "
            + "good: eit-2 80.89 < 85.00",
        String.join("; ", reached.missed().stream().map(LevelDecisionTest::words).toList()));
  }

  private static String words(LevelDecision.Missed missed) {
    var lacks =
        missed.shortfalls().stream()
            .map(s -> s.figure() + " " + s.score() + " < " + s.minimum())
            .toList();
    return missed.level().level() + ": " + String.join(", ", lacks);
  }

  @Test
  void leavesTheLevelOpenWhereADecidingScoreIsNotKnown() {
    var scores = Map.of("total", new BigDecimal("96.00"), "iit", new BigDecimal("99.00"));
    var reached = rule.of(figure -> Optional.ofNullable(scores.get(figure)).map(Interval::exact));
    assertEquals(Optional.empty(), reached.level());
    assertEquals(3, reached.unknown().size(), reached.unknown().toString());
  }

  @Test
  void aKnownShortfallRulesALevelOutWhateverIsNotKnown() {
    var reached =
        rule.of(
            figure ->
                figure.equals("total")
                    ? Optional.of(Interval.exact(new BigDecimal("72.50")))
                    : Optional.empty());
    assertEquals("improve", reached.level().orElseThrow().level());
  }
}

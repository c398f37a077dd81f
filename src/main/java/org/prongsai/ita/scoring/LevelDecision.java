package org.prongsai.ita.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Catalogue.Level;

/** Determines the level from scores of two decimals: there is none between 84.99 and 85.00. */
public final class LevelDecision {

  /** Figure id of the overall score. */
  public static final String TOTAL = "total";

  /** Figure id of the level. */
  public static final String LEVEL = "level";

  /** Decimals of a published score. */
  public static final int DECIMALS = 2;

  private final List<Level> levels;

  public LevelDecision(Catalogue catalogue) {
    this.levels = catalogue.levels();
  }

  /** A score that is below what a level asks of it. */
  public record Shortfall(String figure, BigDecimal score, BigDecimal minimum) {}

  /** A level that is not reached, and why. */
  public record Missed(Level level, List<Shortfall> shortfalls) {
    public Missed {
      shortfalls = List.copyOf(shortfalls);
    }
  }

  /**
   * The level reached and those above it.
   *
   * @param level empty where a score that decides is not known
   * @param missed levels above, the best first
   * @param unknown figures that would have to be known
   */
  public record Reached(Optional<Level> level, List<Missed> missed, List<String> unknown) {
    public Reached {
      missed = List.copyOf(missed);
      unknown = List.copyOf(unknown);
    }
  }

  /** A score as it is published: two decimals, half up. */
  public static BigDecimal published(BigFraction score) {
    return score.bigDecimalValue(DECIMALS, RoundingMode.HALF_UP);
  }

  /** The level that scores reach; a figure that is not known is empty. */
  public Reached of(Function<String, Optional<BigFraction>> scores) {
    var missed = new ArrayList<Missed>();
    for (var level : levels) {
      var unknown = asked(level).stream().filter(f -> scores.apply(f).isEmpty()).toList();
      var shortfalls = shortfalls(level, scores);
      if (!shortfalls.isEmpty()) {
        missed.add(new Missed(level, shortfalls));
      } else if (unknown.isEmpty()) {
        return new Reached(Optional.of(level), missed, List.of());
      } else {
        return new Reached(Optional.empty(), missed, unknown);
      }
    }
    return new Reached(Optional.empty(), missed, List.of());
  }

  /** What a level asks for: figures with their least values, the overall score first. */
  public static List<Shortfall> conditions(Level level) {
    var conditions = new ArrayList<Shortfall>();
    conditions.add(new Shortfall(TOTAL, BigDecimal.ZERO, level.minimum()));
    level
        .everyScoreMinimum()
        .ifPresent(
            minimum ->
                level
                    .everyScoreOf()
                    .forEach(f -> conditions.add(new Shortfall(f, BigDecimal.ZERO, minimum))));
    return conditions;
  }

  private static List<String> asked(Level level) {
    return conditions(level).stream().map(Shortfall::figure).toList();
  }

  private static List<Shortfall> shortfalls(
      Level level, Function<String, Optional<BigFraction>> scores) {
    var found = new ArrayList<Shortfall>();
    for (var condition : conditions(level)) {
      scores
          .apply(condition.figure())
          .map(LevelDecision::published)
          .filter(score -> score.compareTo(condition.minimum()) < 0)
          .ifPresent(s -> found.add(new Shortfall(condition.figure(), s, condition.minimum())));
    }
    return found;
  }
}

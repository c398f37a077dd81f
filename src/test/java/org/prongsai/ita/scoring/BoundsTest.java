package org.prongsai.ita.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.prongsai.model.Combination;

/** The ranges of unprinted figures, computed again by somebody else's linear programming. */
class BoundsTest {

  private static final int YEARS = 300;
  private static final double EXACT_ENOUGH = 1e-6;
  private static final BigDecimal HALF = new BigDecimal("0.005");

  /** A survey in two parts over the same indicators, as the EIT of 2567, and one in one part. */
  private static String rules(Random random) {
    int indicators = 1 + random.nextInt(3);
    int each = 1 + random.nextInt(3);
    var rules = new ArrayList<String>();
    var all = new ArrayList<String>();
    var firsts = new ArrayList<String>();
    var seconds = new ArrayList<String>();
    var means = new ArrayList<String>();
    for (int n = 1; n <= indicators; n++) {
      var questions = new ArrayList<String>();
      for (int q = 1; q <= each; q++) {
        questions.add("i" + (all.size() + q));
      }
      all.addAll(questions);
      rules.add("first-" + n + "=" + String.join(",", questions));
      rules.add("indicator-" + n + "=first-" + n + ",second-" + n);
      firsts.add("first-" + n);
      seconds.add("second-" + n);
      means.add("indicator-" + n);
    }
    rules.add("part-1=" + String.join(",", all));
    rules.add("part-2=" + String.join(",", seconds));
    rules.add("eit=part-1,part-2");
    rules.add("eit=" + String.join(",", means));
    int other = all.size() + 1;
    rules.add("iit=i" + other + ",i" + (other + 1) + "*2");
    rules.add("total=eit*" + (1 + random.nextInt(4)) + ",iit*" + (1 + random.nextInt(4)));
    return String.join(" ", rules);
  }

  @TestFactory
  List<DynamicTest> agreesWithLinearProgramming() {
    var tests = new ArrayList<DynamicTest>();
    for (int seed = 1; seed <= YEARS; seed++) {
      long s = seed;
      tests.add(DynamicTest.dynamicTest("seed " + s, () -> compare(new Random(s))));
    }
    return tests;
  }

  private static void compare(Random random) {
    var formulas = ScoreFormulas.of(MadeYear.of(rules(random)));
    var printed = new LinkedHashMap<String, BigDecimal>();
    truth(formulas, random)
        .forEach(
            (figure, score) -> {
              if (random.nextInt(10) < 7) {
                printed.put(figure, score.setScale(2, RoundingMode.HALF_UP));
              }
            });
    var implied = ImpliedScores.of(formulas, new PrintedScores(printed));
    var program = new Program(formulas, printed);
    for (var figure : formulas.order()) {
      if (!printed.containsKey(figure)) {
        var range = implied.range(figure).orElse(Interval.SCORES);
        var what = figure + " of " + printed;
        assertEquals(program.least(figure), range.low().doubleValue(), EXACT_ENOUGH, what);
        assertEquals(program.most(figure), range.high().doubleValue(), EXACT_ENOUGH, what);
      }
    }
  }

  /** Scores of leaves at random, near each other as scores are, and what follows from them. */
  private static Map<String, BigDecimal> truth(ScoreFormulas formulas, Random random) {
    var truth = new LinkedHashMap<String, BigDecimal>();
    for (var figure : formulas.order()) {
      var ways = formulas.ways(figure);
      if (ways.isEmpty()) {
        truth.put(figure, BigDecimal.valueOf(70_000 + random.nextInt(30_001), 3));
      } else {
        truth.put(figure, mean(ways.get(0), truth));
      }
    }
    return truth;
  }

  private static BigDecimal mean(Combination way, Map<String, BigDecimal> scores) {
    var sum = BigDecimal.ZERO;
    var weights = BigDecimal.ZERO;
    for (int i = 0; i < way.inputs().size(); i++) {
      sum = sum.add(scores.get(way.inputs().get(i)).multiply(way.weights().get(i)));
      weights = weights.add(way.weights().get(i));
    }
    return sum.divide(weights, 30, RoundingMode.HALF_EVEN);
  }

  /** The rules and the printed scores as Apache Commons Math takes them. */
  private static final class Program {
    private final List<String> figures;
    private final List<LinearConstraint> constraints = new ArrayList<>();

    Program(ScoreFormulas formulas, Map<String, BigDecimal> printed) {
      figures = formulas.order();
      for (var figure : figures) {
        for (var way : formulas.ways(figure)) {
          var sum = new double[figures.size()];
          for (int i = 0; i < way.inputs().size(); i++) {
            double weight = way.weights().get(i).doubleValue();
            sum[figures.indexOf(way.inputs().get(i))] += weight;
            sum[figures.indexOf(figure)] -= weight;
          }
          constraints.add(new LinearConstraint(sum, Relationship.EQ, 0));
        }
        double most = 100;
        if (printed.containsKey(figure)) {
          double least = printed.get(figure).subtract(HALF).doubleValue();
          constraints.add(new LinearConstraint(unit(figure), Relationship.GEQ, least));
          most = Math.min(most, printed.get(figure).add(HALF).doubleValue());
        }
        constraints.add(new LinearConstraint(unit(figure), Relationship.LEQ, most));
      }
    }

    private double[] unit(String figure) {
      var unit = new double[figures.size()];
      unit[figures.indexOf(figure)] = 1;
      return unit;
    }

    double least(String figure) {
      return solve(figure, GoalType.MINIMIZE);
    }

    double most(String figure) {
      return solve(figure, GoalType.MAXIMIZE);
    }

    private double solve(String figure, GoalType goal) {
      return new SimplexSolver(1e-9)
          .optimize(
              new LinearObjectiveFunction(unit(figure), 0),
              new LinearConstraintSet(constraints),
              goal,
              new NonNegativeConstraint(true))
          .getValue();
    }
  }
}

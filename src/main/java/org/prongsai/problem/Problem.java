package org.prongsai.problem;

import java.util.Comparator;
import java.util.List;
import org.prongsai.privacy.CitizenNumber;

/**
 * What a rule found, where, and the words to say it with. The words stand in {@code
 * problems_th.properties} and {@code problems_en.properties} under the id of the rule.
 *
 * @param rule the rule that was broken
 * @param location where
 * @param args what the words of the rule refer to as {@code {0}}, {@code {1}} …; the first is what
 *     was found
 */
public record Problem(Rule rule, Location location, List<String> args)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::location)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::rule)
          .thenComparing(problem -> String.join("\u0000", problem.args()));

  public Problem {
    // The one place where a citizen number is hidden, for every rule and every report.
    var field = location.field();
    args = args.stream().map(arg -> CitizenNumber.masked(arg, field)).toList();
    location = location.masked();
  }

  public Severity severity() {
    return rule.severity();
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}

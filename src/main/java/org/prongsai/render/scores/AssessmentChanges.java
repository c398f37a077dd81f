package org.prongsai.render.scores;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.model.Basis;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** What changed in the assessment from one year to another, as far as the catalogues say. */
public record AssessmentChanges(Scope scope) {

  private static final String OVERALL = "";
  private static final Set<String> ALL = Set.of("IIT", "EIT", "OIT", OVERALL);

  /**
   * Something that makes scores of two years hard to compare.
   *
   * @param words what it is
   * @param basis how it is known, empty where it cannot be told
   * @param tools whose scores it concerns, the empty text for the overall score
   */
  public record Break(String words, Optional<Basis> basis, Set<String> tools) {
    public Break {
      tools = Set.copyOf(tools);
    }
  }

  /** What is known to differ between two years, or that nothing can be told. */
  public List<Break> between(FiscalYear from, FiscalYear to) {
    var one = scope.catalogue(from);
    var other = scope.catalogue(to);
    if (one.isEmpty() || other.isEmpty()) {
      var missing = scope.format().yearAgain(one.isEmpty() ? from : to);
      return List.of(new Break(scope.say("breaks.no-catalogue", missing), Optional.empty(), ALL));
    }
    var lists = new ListChanges(scope, one.get(), other.get());
    var rules = new FormulaChanges(scope, one.get(), other.get());
    return Stream.of(lists.items(), lists.surveys(), lists.indicators(), rules.all())
        .flatMap(List::stream)
        .toList();
  }

  /** Whether a figure's scores of two years are not about the same, or may not be. */
  public boolean isBreak(FiscalYear from, FiscalYear to, String figure) {
    var tool =
        figure.equals(LevelDecision.TOTAL) ? OVERALL : new FigureNames(scope, to).tool(figure);
    return between(from, to).stream().anyMatch(found -> found.tools().contains(tool));
  }

  /** What has to be said beside a comparison of two years' overall scores, if anything. */
  public Optional<String> caveat(FiscalYear from, FiscalYear to) {
    return isBreak(from, to, LevelDecision.TOTAL)
        ? Optional.of(scope.say("years.broken"))
        : Optional.empty();
  }
}

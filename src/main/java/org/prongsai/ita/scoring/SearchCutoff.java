package org.prongsai.ita.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.ita.scoring.ScoreEquations.Group;

/**
 * Decides beforehand whether a search for implied scores is worthwhile. Where little more than the
 * total is printed, there are thousands of solutions and no score is implied.
 */
final class SearchCutoff {

  // As many ways as these are counted faster than looked at.
  private static final long FEW_WAYS = 1_000;
  private static final int MOST_STEPS = 60;

  private final ScoreEquations problem;
  private int steps;

  SearchCutoff(ScoreEquations problem) {
    this.problem = problem;
  }

  /** Whether there are many ways to try and no group whose items all score, or none of them. */
  boolean isHopeless(List<Group> groups, Interval[] state) {
    long ways = 1;
    for (var group : groups) {
      ways = Math.min(Long.MAX_VALUE / 1_000, ways * ItemScoreSearch.possible(group, state).size());
    }
    return ways > FEW_WAYS && groups.stream().allMatch(group -> isOpen(group, groups, state));
  }

  /** Whether both the least and the greatest count of a group can be; not known counts as no. */
  private boolean isOpen(Group group, List<Group> groups, Interval[] state) {
    var counts = ItemScoreSearch.possible(group, state);
    return counts.size() > 1
        && canBe(group, counts.get(0), groups, state)
        && canBe(group, counts.get(counts.size() - 1), groups, state);
  }

  private boolean canBe(Group group, int count, List<Group> groups, Interval[] state) {
    var others = new ArrayList<>(groups);
    others.remove(group);
    steps = 0;
    return with(group, count, state).filter(next -> isPossible(others, next)).isPresent();
  }

  private Optional<Interval[]> with(Group group, int count, Interval[] state) {
    var next = state.clone();
    next[group.variable()] = Interval.of(ScoreEquations.FULL.multiply(count));
    return problem.narrowed(next, Optional.of(group.variable()));
  }

  private boolean isPossible(List<Group> left, Interval[] state) {
    if (left.isEmpty()) {
      return true;
    }
    var group = left.get(0);
    for (int count : ItemScoreSearch.possible(group, state)) {
      if (++steps > MOST_STEPS) {
        return false;
      }
      var next = with(group, count, state);
      if (next.isPresent() && isPossible(left.subList(1, left.size()), next.get())) {
        return true;
      }
    }
    return false;
  }
}

package org.prongsai.check;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** No page holds a text that was kept back. */
final class LeakRule implements PageRule {

  private final List<String> markers;

  LeakRule(List<String> markers) {
    this.markers = markers.stream().filter(marker -> !marker.isBlank()).toList();
  }

  @Override
  public void check(CheckedPage page, Problems problems) {
    for (var marker : markers) {
      Stream.of(marker, Entities.escape(marker))
          .mapToInt(page.source()::indexOf)
          .filter(offset -> offset >= 0)
          .findFirst()
          .ifPresent(offset -> problems.add(Rule.CONTENT_LEAKED, page.place(offset), marker));
    }
  }
}

package org.prongsai.check;

import com.google.auto.service.AutoService;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** No page contains the path of the site folder on the computer that built it. */
@AutoService(PageRule.class)
public final class LocalPathRule implements PageRule {

  public static final Rule CONTENT_LEAKED = Rule.error("content-leaked");

  @Override
  public void check(CheckedPage page, CheckedFolder folder, Problems problems) {
    for (var marker : folder.leakMarkers()) {
      if (marker.isBlank()) {
        continue;
      }
      Stream.of(marker, Entities.escape(marker))
          .mapToInt(page.source()::indexOf)
          .filter(offset -> offset >= 0)
          .findFirst()
          .ifPresent(offset -> problems.add(CONTENT_LEAKED, page.place(offset), marker));
    }
  }
}

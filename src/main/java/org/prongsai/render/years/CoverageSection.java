package org.prongsai.render.years;

import static org.prongsai.columns.ItaQuestionScoresColumns.STATUS;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** The section that tells which scores are recorded for each year. */
record CoverageSection(Scope scope, YearFigures figures) {

  Section section() {
    var entries = new ArrayList<Part.LinkEntry>();
    for (int i = figures.years().size() - 1; i >= 0; i--) {
      var year = figures.years().get(i);
      entries.add(
          Part.LinkEntry.of(scope.link(scope.format().year(year), year.toString()), known(year)));
    }
    return scope
        .section("known", "years.known", new Part.Links(entries))
        .fold(scope.say("years.known-years", entries.size()));
  }

  private String known(FiscalYear year) {
    var parts = new ArrayList<String>();
    figures
        .score(year, LevelDecision.TOTAL)
        .ifPresent(total -> parts.add(scope.say("year.score", shown(scope, total))));
    for (var kind : List.of("tool", "indicator", "question")) {
      long scores =
          scope.rows("ita-" + kind + "-scores", year).stream()
              .filter(row -> row.text(STATUS).equals("stated"))
              .count();
      if (scores > 0) {
        parts.add(scope.say("years.known-" + kind, scores));
      }
    }
    return switch (parts.size()) {
      case 0 -> scope.say("years.known-nothing");
      case 1 -> scope.say("years.known-only", parts.get(0));
      default -> String.join(scope.say("list.comma"), parts);
    };
  }

  /** A score, with a word where this site computed it. */
  static String shown(Scope scope, YearFigures.Score score) {
    var number = scope.format().score(score.score());
    return score.derived() ? scope.say("years.derived", number) : number;
  }
}

package org.prongsai.render.site;

import org.prongsai.address.SitePage;
import org.prongsai.model.LocalizedText;
import org.prongsai.render.Scope;

/** The line at the foot of a page that says which document it comes from, and where in it. */
record SourceLine(Scope scope) {

  /** The line; empty where the page comes from no document. */
  String text() {
    LocalizedText source = document();
    if (source.isEmpty()) {
      return "";
    }
    var place = place(scope.page());
    return place.isEmpty()
        ? scope.say("layout.source", source.in(scope.language()))
        : scope.say("layout.source-place", source.in(scope.language()), place);
  }

  /**
   * The document that a site comes from. The page of a dataset names it only if its rows do;
   * purchases and projects come from the office's own books.
   */
  private LocalizedText document() {
    return switch (scope.page().kind()) {
      case DATASET -> {
        var table = scope.figures().table(scope.page().id());
        yield scope.settings().sourceOf(table.dataset(), table.rows().size());
      }
      case PROCUREMENT,
          PROCUREMENT_YEAR,
          PROCUREMENT_STATEMENT,
          PROCUREMENT_PURCHASES,
          PERFORMANCE,
          PERFORMANCE_YEAR,
          VILLAGES,
          VILLAGE ->
          LocalizedText.EMPTY;
      default -> scope.settings().source();
    };
  }

  /** Where in the source document the figures of a page stand. */
  private String place(SitePage page) {
    return switch (page.kind()) {
      case SCORES, RECONCILIATION -> scope.say("source.scores");
      case OIT, OIT_ALL, OIT_ITEM -> isScored(page) ? scope.say("source.scores") : "";
      case ANALYSIS -> scope.say("source.analysis");
      case ANALYSIS_AREA -> scope.say("source.area", scope.format().digits(page.id()));
      case LIMITATIONS -> scope.say("source.limitations");
      case MEASURES -> scope.say("source.measures");
      case MEASURES_AREA -> scope.say("source.measures-area", scope.format().digits(page.id()));
      default -> "";
    };
  }

  private boolean isScored(SitePage page) {
    return page.year()
        .filter(year -> !scope.figures().table("ita-question-scores").of(year).isEmpty())
        .isPresent();
  }
}

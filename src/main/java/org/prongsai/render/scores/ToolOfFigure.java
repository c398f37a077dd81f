package org.prongsai.render.scores;

import java.util.Locale;
import java.util.Optional;
import org.prongsai.model.Catalogue;

/** Finds the assessment tool (IIT, EIT or OIT) that a figure belongs to. */
final class ToolOfFigure {

  private ToolOfFigure() {}

  /** The tool of a question, an indicator, a group of items, a tool or a part of one. */
  static Optional<String> tool(Catalogue catalogue, String figure) {
    return catalogue
        .question(figure)
        .map(Catalogue.Question::tool)
        .or(() -> indicator(catalogue, figure).map(Catalogue.Indicator::tool))
        .or(() -> named(catalogue, figure));
  }

  private static Optional<Catalogue.Indicator> indicator(Catalogue catalogue, String figure) {
    var id =
        catalogue
            .scoring()
            .subIndicator(figure)
            .map(sub -> Catalogue.Indicator.PREFIX + sub.indicator())
            .orElse(figure);
    return catalogue.indicators().stream()
        .filter(indicator -> id.equals(indicator.id()))
        .findFirst();
  }

  /** A tool, a part of one, or what a part is made of: {@code eit-1-6}. */
  private static Optional<String> named(Catalogue catalogue, String figure) {
    var first = figure.split("-", 2)[0].toUpperCase(Locale.ROOT);
    return catalogue.tools().stream().map(Catalogue.Tool::tool).filter(first::equals).findFirst();
  }
}

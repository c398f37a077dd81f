package org.prongsai.cli;

import java.util.Optional;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;

/** What the figures of a year are called in a language, as its catalogue has it. */
record FigureWords(Catalogue catalogue, Language language) {

  private static final String INDICATOR = "indicator-";

  /** The plain name of a figure such as {@code o17}, {@code eit-2}, {@code 9.2}; empty if none. */
  String of(String figure) {
    return combination(figure)
        .or(() -> tool(figure))
        .or(() -> indicator(figure))
        .or(() -> catalogue.scoring().subIndicator(figure).map(Catalogue.SubIndicator::name))
        .or(() -> catalogue.question(figure).map(Catalogue.Question::name))
        .orElse(LocalizedText.EMPTY)
        .in(language);
  }

  private Optional<LocalizedText> combination(String figure) {
    return catalogue.scoring().combinations().stream()
        .filter(rule -> rule.figure().equals(figure) && !rule.name().isEmpty())
        .map(rule -> rule.name())
        .findFirst();
  }

  private Optional<LocalizedText> tool(String figure) {
    return catalogue.tools().stream()
        .filter(tool -> tool.id().equals(figure))
        .map(Catalogue.Tool::gloss)
        .findFirst();
  }

  private Optional<LocalizedText> indicator(String figure) {
    return catalogue.indicators().stream()
        .filter(indicator -> figure.equals(INDICATOR + indicator.indicator()))
        .map(Catalogue.Indicator::name)
        .findFirst();
  }

  String level(Catalogue.Level level) {
    return level.name().in(language);
  }
}

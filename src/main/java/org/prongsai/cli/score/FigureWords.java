package org.prongsai.cli.score;

import org.prongsai.model.Catalogue;
import org.prongsai.model.FigureName;
import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;

/** What the figures of a year are called in a language, as its catalogue has it. */
public record FigureWords(Catalogue catalogue, Language language) {

  /** The plain name of a figure such as {@code o17}, {@code eit-2}, {@code 9.2}; empty if none. */
  public String of(String figure) {
    return catalogue
        .tool(figure)
        .map(Catalogue.Tool::gloss)
        .or(() -> FigureName.of(catalogue, figure).map(FigureName::name))
        .orElse(LocalizedText.EMPTY)
        .in(language);
  }

  public String level(Catalogue.Level level) {
    return level.name().in(language);
  }
}

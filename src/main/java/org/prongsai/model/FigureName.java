package org.prongsai.model;

import java.util.Optional;
import java.util.stream.Stream;

/** What a figure of a year is called, and how that is known. */
public record FigureName(LocalizedText name, Basis basis) {

  /** The name of a question, an indicator, a group, a tool, or of what a rule names itself. */
  public static Optional<FigureName> of(Catalogue catalogue, String figure) {
    return Stream.of(
            catalogue.question(figure).map(q -> new FigureName(q.name(), q.nameBasis())).stream(),
            catalogue.indicators().stream()
                .filter(indicator -> indicator.id().equals(figure))
                .map(indicator -> new FigureName(indicator.name(), indicator.basis())),
            catalogue.scoring().subIndicator(figure).stream()
                .map(group -> new FigureName(group.name(), group.basis())),
            catalogue.tool(figure).stream()
                .map(tool -> new FigureName(tool.name(), tool.nameBasis())),
            catalogue.scoring().combinations().stream()
                .filter(rule -> rule.figure().equals(figure) && !rule.name().isEmpty())
                .map(rule -> new FigureName(rule.name(), rule.basis())))
        .flatMap(names -> names)
        .findFirst();
  }
}

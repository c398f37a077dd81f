package org.prongsai.render.scores;

import java.util.List;
import java.util.Optional;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue;
import org.prongsai.model.LocalizedText;
import org.prongsai.page.Phrase;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** What the figures of a year are called, how the names are known, and where the figures stand. */
public final class FigureNames {

  /** Figure id of the level. */
  static final String LEVEL = "level";

  /** Figure id of the change of the overall score on the year before. */
  static final String CHANGE = "change";

  /** What the id of an indicator starts with. */
  public static final String INDICATOR = "indicator-";

  private final Scope scope;
  private final Optional<Catalogue> catalogue;

  public FigureNames(Scope scope, FiscalYear year) {
    this.scope = scope;
    this.catalogue = scope.catalogue(year);
  }

  /** A name and how it is known. */
  private record Named(LocalizedText name, Basis basis) {}

  /** The name, or the id of a figure that has none. */
  public Phrase name(String figure) {
    var name = scope.phrase(named(figure).map(Named::name).orElse(LocalizedText.EMPTY));
    if (name.text().isEmpty()) {
      return Phrase.of(standing(figure).orElse(figure));
    }
    if (figure.startsWith(INDICATOR)) {
      var number = scope.digits(figure.substring(INDICATOR.length()));
      return name.withText(scope.say("figure.indicator", number, name.text()));
    }
    if (isSubIndicator(figure)) {
      var number = scope.digits(figure);
      return name.withText(scope.say("figure.sub-indicator", number, name.text()));
    }
    // A part has its number in its name.
    return isQuestion(figure) ? name : name.withText(scope.digits(name.text()));
  }

  /** Figures whose names are words of the site, not of a catalogue. */
  private Optional<String> standing(String figure) {
    return switch (figure) {
      case LevelDecision.TOTAL -> Optional.of(scope.say("column.total"));
      case LEVEL -> Optional.of(scope.say("column.level"));
      case CHANGE -> Optional.of(scope.say("figure.change"));
      default -> Optional.empty();
    };
  }

  private Optional<Named> named(String figure) {
    return question(figure)
        .or(() -> indicator(figure))
        .or(() -> subIndicator(figure))
        .or(() -> toolName(figure))
        .or(() -> combination(figure));
  }

  private Optional<Named> question(String figure) {
    return catalogue.flatMap(c -> c.question(figure)).map(q -> new Named(q.name(), q.nameBasis()));
  }

  private Optional<Named> indicator(String figure) {
    return catalogue.stream()
        .flatMap(c -> c.indicators().stream())
        .filter(indicator -> figure.equals(INDICATOR + indicator.indicator()))
        .map(indicator -> new Named(indicator.name(), indicator.basis()))
        .findFirst();
  }

  private Optional<Named> subIndicator(String figure) {
    return catalogue
        .flatMap(c -> c.scoring().subIndicator(figure))
        .map(sub -> new Named(sub.name(), sub.basis()));
  }

  private Optional<Named> toolName(String figure) {
    return tools().stream()
        .filter(tool -> figure.equals(tool.id()))
        .map(tool -> new Named(tool.name(), tool.nameBasis()))
        .findFirst();
  }

  private Optional<Named> combination(String figure) {
    return catalogue.stream()
        .flatMap(c -> c.scoring().combinations().stream())
        .filter(c -> c.figure().equals(figure) && !c.name().isEmpty())
        .map(c -> new Named(c.name(), c.basis()))
        .findFirst();
  }

  private List<Catalogue.Tool> tools() {
    return catalogue.map(Catalogue::tools).orElse(List.of());
  }

  /**
   * Small words for a name that is not confirmed. The topics of surveys are explanations, and of a
   * figure that is named by its rule it is the rule that is confirmed or not.
   */
  public String note(String figure) {
    boolean topic = isQuestion(figure) && !isItem(figure);
    return topic || isNamedByRule(figure)
        ? ""
        : named(figure).map(named -> scope.basisNote(named.basis().code())).orElse("");
  }

  private boolean isNamedByRule(String figure) {
    return catalogue.stream()
        .flatMap(c -> c.scoring().combinations().stream())
        .anyMatch(c -> c.figure().equals(figure) && !c.name().isEmpty() && !c.inputs().isEmpty());
  }

  /** The code as it is shown beside the name; empty where the name holds it or is enough. */
  String code(String figure) {
    boolean known = standing(figure).isPresent() || isSubIndicator(figure);
    return known || name(figure).text().equals(figure) ? "" : figure;
  }

  /** Code and name, to speak of a figure in a sentence. */
  public String inWords(String figure) {
    var code = code(figure);
    var name = name(figure).text();
    return code.isEmpty() ? name : scope.say("figure.in-words", code, name);
  }

  /** The tool that a figure belongs to: {@code IIT}, {@code EIT}, {@code OIT}; else empty. */
  public String tool(String figure) {
    return catalogue.flatMap(c -> ToolOfFigure.tool(c, figure)).orElse("");
  }

  boolean isQuestion(String figure) {
    return catalogue.flatMap(c -> c.question(figure)).isPresent();
  }

  boolean isItem(String figure) {
    return catalogue.flatMap(c -> c.question(figure)).filter(q -> q.isItem()).isPresent();
  }

  public boolean isSubIndicator(String figure) {
    return catalogue.flatMap(c -> c.scoring().subIndicator(figure)).isPresent();
  }

  /** What a figure is called where there is little room: {@code EIT part 1}, {@code o17}. */
  public String brief(String figure) {
    if (figure.startsWith(INDICATOR)) {
      var number = scope.digits(figure.substring(INDICATOR.length()));
      return scope.say("figure.indicator-brief", number);
    }
    if (isSubIndicator(figure)) {
      return scope.say("items.sub-indicator", scope.digits(figure));
    }
    return tools().stream()
        .filter(tool -> figure.equals(tool.id()))
        .map(tool -> scope.tool(tool.tool(), tool.part()))
        .findFirst()
        .orElseGet(() -> code(figure).isEmpty() ? name(figure).text() : figure);
  }
}

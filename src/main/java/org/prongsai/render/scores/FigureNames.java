package org.prongsai.render.scores;

import java.util.Locale;
import java.util.Optional;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Catalogue.Indicator;
import org.prongsai.model.FigureName;
import org.prongsai.model.LocalizedText;
import org.prongsai.page.Phrase;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** What the figures of a year are called, how the names are known, and where the figures stand. */
public record FigureNames(Scope scope, Optional<Catalogue> catalogue) {

  /** Figure id of the level. */
  static final String LEVEL = LevelDecision.LEVEL;

  /** Figure id of the change of the overall score on the year before. */
  static final String CHANGE = "change";

  public FigureNames(Scope scope, FiscalYear year) {
    this(scope, scope.catalogue(year));
  }

  /** The name, or the id of a figure that has none. */
  public Phrase name(String figure) {
    var name = scope.phrase(named(figure).map(FigureName::name).orElse(LocalizedText.EMPTY));
    if (name.text().isEmpty()) {
      return Phrase.of(standing(figure).orElseGet(() -> nameless(figure)));
    }
    if (figure.startsWith(Indicator.PREFIX)) {
      var number = scope.digits(figure.substring(Indicator.PREFIX.length()));
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

  /** What a tool or an indicator is called in a year of which its name is not known. */
  private String nameless(String figure) {
    if (figure.startsWith(Indicator.PREFIX)) {
      return brief(figure);
    }
    return figure.matches("(iit|eit|oit)(-[12])?")
        ? scope.tool(
            figure.substring(0, 3).toUpperCase(Locale.ROOT),
            figure.length() > 3 ? figure.charAt(4) - '0' : 0)
        : figure;
  }

  private Optional<FigureName> named(String figure) {
    return catalogue.flatMap(c -> FigureName.of(c, figure));
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

  /** The code as it is printed beside the name: that of a question or an item, else empty. */
  String code(String figure) {
    return !isQuestion(figure) || name(figure).text().equals(figure) ? "" : figure;
  }

  /** What stands for a figure in arithmetic: a printed code, else a name that people know. */
  String term(String figure) {
    return isQuestion(figure) ? figure : brief(figure);
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
    if (figure.startsWith(Indicator.PREFIX)) {
      var number = scope.digits(figure.substring(Indicator.PREFIX.length()));
      return scope.say("figure.indicator-brief", number);
    }
    if (isSubIndicator(figure)) {
      return scope.say("items.sub-indicator", scope.digits(figure));
    }
    return catalogue
        .flatMap(c -> c.tool(figure))
        .map(tool -> scope.tool(tool.tool(), tool.part()))
        .orElseGet(() -> code(figure).isEmpty() ? name(figure).text() : figure);
  }
}

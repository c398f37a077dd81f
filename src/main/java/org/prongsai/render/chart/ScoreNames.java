package org.prongsai.render.chart;

import static org.prongsai.columns.ItaQuestionScoresColumns.QUESTION;
import static org.prongsai.columns.ItaToolScoresColumns.NAME;
import static org.prongsai.columns.ItaToolScoresColumns.PART;
import static org.prongsai.columns.ItaToolScoresColumns.TOOL;

import org.prongsai.model.Catalogue;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.page.Phrase;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** What scores are called beside a drawing and in a sentence: the name first, then the code. */
record ScoreNames(Scope scope, FiscalYear year) {

  /** The plain name of a tool or of a part of one, or its code where nobody knows the name. */
  Phrase tool(Row row) {
    return named(toolName(row), toolCode(row));
  }

  String toolInWords(Row row) {
    return inWords(toolName(row), toolCode(row));
  }

  private String toolCode(Row row) {
    return scope.tool(row.text(TOOL), row.whole(PART));
  }

  private LocalizedText toolName(Row row) {
    return scope.digits(
        scope
            .catalogue(year)
            .flatMap(catalogue -> catalogue.tool(row.text(TOOL), row.whole(PART)))
            .map(Catalogue.Tool::gloss)
            .filter(gloss -> !gloss.isEmpty())
            .orElse(row.localized(NAME)));
  }

  Phrase indicator(int number) {
    var name = indicatorName(number);
    var shown = scope.phrase(name);
    return name.isEmpty()
        ? Phrase.of(indicatorCode(number))
        : shown.withText(scope.count(number) + " " + shown.text());
  }

  String indicatorInWords(int number) {
    return inWords(indicatorName(number), indicatorCode(number));
  }

  private String indicatorCode(int number) {
    return number == 0
        ? scope.say("chart.no-indicator")
        : scope.say("figure.indicator-brief", number);
  }

  private LocalizedText indicatorName(int number) {
    return scope
        .catalogue(year)
        .flatMap(catalogue -> catalogue.indicator(number))
        .map(Catalogue.Indicator::name)
        .orElse(LocalizedText.EMPTY);
  }

  String questionInWords(Row row) {
    return inWords(row.localized(NAME), row.text(QUESTION));
  }

  private Phrase named(LocalizedText name, String code) {
    var shown = scope.phrase(name);
    return name.isEmpty() ? Phrase.of(code) : shown.withText(withCode(shown.text(), code));
  }

  /** In a sentence a name in the other language would be read out wrong: its code says enough. */
  private String inWords(LocalizedText name, String code) {
    return name.isEmpty() || name.languageShown(scope.language()) != scope.language()
        ? code
        : withCode(name.in(scope.language()), code);
  }

  private String withCode(String name, String code) {
    return scope.say("chart.name", name, code);
  }
}

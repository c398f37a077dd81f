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
record ScoreLabels(Scope scope, FiscalYear year) {

  /** The plain name of a tool or of a part of one, or its code where nobody knows the name. */
  Phrase tool(Row row) {
    return named(toolName(row), row.text(TOOL), toolCode(row));
  }

  String toolInWords(Row row) {
    return inWords(toolName(row), row.text(TOOL), toolCode(row));
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
    var code = indicatorCode(number);
    return inWords(indicatorName(number), code, code);
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
    return inWords(row.localized(NAME), row.text(QUESTION), row.text(QUESTION));
  }

  /** A part has its number in its name, or else in its code. */
  private Phrase named(LocalizedText name, String code, String alone) {
    var shown = scope.phrase(name);
    return name.isEmpty() ? Phrase.of(alone) : shown.withText(withCode(shown.text(), code));
  }

  /** In a sentence a name in the other language would be read out wrong: its code says enough. */
  private String inWords(LocalizedText name, String code, String alone) {
    return name.isEmpty() || name.languageShown(scope.language()) != scope.language()
        ? alone
        : withCode(name.in(scope.language()), code);
  }

  private String withCode(String name, String code) {
    return scope.say("chart.name", name, code);
  }
}

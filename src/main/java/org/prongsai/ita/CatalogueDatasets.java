package org.prongsai.ita;

import static org.prongsai.columns.ItaItemsColumns.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.prongsai.columns.ItaAnalysesColumns;
import org.prongsai.columns.ItaIndicatorScoresColumns;
import org.prongsai.columns.ItaIndicatorsColumns;
import org.prongsai.columns.ItaItemCrosswalkColumns;
import org.prongsai.columns.ItaQuestionScoresColumns;
import org.prongsai.columns.OitDisclosuresColumns;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Row;
import org.prongsai.model.Site;
import org.prongsai.model.Table;
import org.prongsai.model.Value;
import org.prongsai.text.FiscalYear;

/**
 * The catalogues as datasets: the questions, items and indicators of every year of the assessment
 * of which the site has data, those of its tables that no list has among them, so that each code of
 * a table has its row; and which items continue one of the year before, where both years are there.
 */
record CatalogueDatasets(Site site, Map<String, Table> tables) {

  private static final List<String> OF_A_YEAR =
      List.of(
          "ita-results",
          "ita-tool-scores",
          "ita-indicator-scores",
          "ita-question-scores",
          "ita-analyses",
          "ita-findings",
          "ita-measures",
          "oit-disclosures");

  static Map<String, Table> of(Site site, Map<String, Table> tables) {
    var datasets = new CatalogueDatasets(site, tables);
    var filled = new LinkedHashMap<String, Table>();
    datasets.fill("ita-items", datasets::items, filled);
    datasets.fill("ita-indicators", datasets::indicators, filled);
    datasets.fill("ita-item-crosswalk", datasets::crosswalk, filled);
    return filled;
  }

  private void fill(String id, Function<FiscalYear, List<Row>> rows, Map<String, Table> filled) {
    if (tables.containsKey(id)) {
      var all = years().stream().flatMap(year -> rows.apply(year).stream()).toList();
      filled.put(id, new Table(tables.get(id).dataset(), all));
    }
  }

  /** The years of the assessment of which there is a row, or a list that the site brought. */
  private SortedSet<FiscalYear> years() {
    var years = new TreeSet<FiscalYear>();
    OF_A_YEAR.stream()
        .filter(tables::containsKey)
        .forEach(id -> years.addAll(tables.get(id).years()));
    site.catalogues().values().stream()
        .filter(catalogue -> !catalogue.siteSources().isEmpty())
        .forEach(catalogue -> years.add(catalogue.year()));
    return years;
  }

  private Stream<String> codes(String dataset, FiscalYear year, String column) {
    return Stream.ofNullable(tables.get(dataset))
        .flatMap(table -> table.of(year).stream())
        .map(row -> row.text(column))
        .filter(code -> !code.isEmpty());
  }

  private List<Row> items(FiscalYear year) {
    var catalogue = site.catalogue(year);
    var rows = new LinkedHashMap<String, Row>();
    catalogue.stream()
        .flatMap(known -> known.questions().stream().map(question -> item(known, question)))
        .forEach(row -> rows.put(row.text(QUESTION), row));
    Stream.of(
            codes("ita-question-scores", year, ItaQuestionScoresColumns.QUESTION),
            codes("oit-disclosures", year, OitDisclosuresColumns.ITEM),
            codes("ita-analyses", year, ItaAnalysesColumns.QUESTION))
        .flatMap(codes -> codes)
        .forEach(code -> rows.computeIfAbsent(code, unknown -> listed(year, code)));
    named(year, rows, "oit-disclosures", OitDisclosuresColumns.ITEM, NAME_BASIS);
    named(year, rows, "ita-question-scores", ItaQuestionScoresColumns.QUESTION, NAME_BASIS);
    return new ArrayList<>(rows.values());
  }

  /** Gives what no list names the name that the office has for it in a table of its own. */
  private void named(
      FiscalYear year, Map<String, Row> rows, String dataset, String code, String basis) {
    for (var given : tables.get(dataset).of(year)) {
      var name = given.localized(NAME);
      var known = given.text(NAME_BASIS).isEmpty() ? Basis.STATED.code() : given.text(NAME_BASIS);
      rows.computeIfPresent(
          given.text(code),
          (key, row) ->
              name.isEmpty() || !row.localized(NAME).isEmpty()
                  ? row
                  : row.with(NAME, name).with(basis, known).with(TOOL, tool(row, given)));
    }
  }

  private static String tool(Row row, Row given) {
    return row.text(TOOL).isEmpty() ? given.text(TOOL) : row.text(TOOL);
  }

  private static Row listed(FiscalYear year, String code) {
    return Row.of(year).with(QUESTION, code).with(TOOL, Catalogue.toolOf(code));
  }

  private static Row item(Catalogue catalogue, Catalogue.Question question) {
    var number = Optional.of(question.indicator()).filter(indicator -> indicator > 0);
    var row =
        listed(catalogue.year(), question.question())
            .with(TOOL, question.tool())
            .with(INDICATOR, number.map(Value.Whole::new))
            .with(SUB_INDICATOR, question.subIndicator())
            .with(NAME, question.name())
            .with(NAME_BASIS, question.name().isEmpty() ? "" : question.nameBasis().code())
            .with(SOURCE, question.source());
    return catalogue
        .checklist()
        .dataset(question.question())
        .map(
            fed ->
                row.with(DATASET, fed.dataset())
                    .with(
                        YEAR_OFFSET,
                        Optional.of(fed.yearOffset())
                            .filter(offset -> !fed.dataset().isEmpty())
                            .map(Value.Whole::new))
                    .with(NONE_ALLOWED, new Value.Flag(fed.noneAllowed())))
        .orElse(row);
  }

  private List<Row> indicators(FiscalYear year) {
    var rows = new LinkedHashMap<String, Row>();
    for (var known : site.catalogue(year).map(Catalogue::indicators).orElse(List.of())) {
      var row =
          Row.of(year)
              .with(ItaIndicatorsColumns.INDICATOR, new Value.Whole(known.indicator()))
              .with(ItaIndicatorsColumns.TOOL, known.tool())
              .with(ItaIndicatorsColumns.NAME, known.name())
              .with(ItaIndicatorsColumns.BASIS, known.basis().code())
              .with(ItaIndicatorsColumns.SOURCE, known.source());
      rows.put(row.text(ItaIndicatorsColumns.INDICATOR), row);
    }
    codes("ita-indicator-scores", year, ItaIndicatorScoresColumns.INDICATOR)
        .forEach(
            code ->
                rows.computeIfAbsent(
                    code,
                    unknown ->
                        Row.of(year)
                            .with(
                                ItaIndicatorsColumns.INDICATOR,
                                new Value.Whole(Long.parseLong(code)))));
    named(
        year,
        rows,
        "ita-indicator-scores",
        ItaIndicatorScoresColumns.INDICATOR,
        ItaIndicatorsColumns.BASIS);
    return new ArrayList<>(rows.values());
  }

  private List<Row> crosswalk(FiscalYear year) {
    if (!years().contains(year.previous())) {
      return List.of();
    }
    return site.catalogue(year).stream()
        .flatMap(catalogue -> catalogue.checklist().crosswalk().stream())
        .map(
            step ->
                Row.of(year)
                    .with(ItaItemCrosswalkColumns.ITEM, step.item())
                    .with(
                        ItaItemCrosswalkColumns.PREVIOUS_YEAR_BE,
                        new Value.Whole(year.previous().be()))
                    .with(ItaItemCrosswalkColumns.PREVIOUS_ITEM, step.previousItem())
                    .with(ItaItemCrosswalkColumns.BASIS, step.basis().code()))
        .toList();
  }
}

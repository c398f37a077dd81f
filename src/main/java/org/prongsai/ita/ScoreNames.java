package org.prongsai.ita;

import static org.prongsai.columns.ItaQuestionScoresColumns.*;
import static org.prongsai.columns.ItaResultsColumns.LEVEL;
import static org.prongsai.columns.ItaResultsColumns.PERIOD_END;
import static org.prongsai.columns.ItaResultsColumns.PERIOD_START;
import static org.prongsai.columns.ItaToolScoresColumns.PART;
import static org.prongsai.columns.ItaToolScoresColumns.WEIGHT;
import static org.prongsai.columns.ItaToolScoresColumns.WEIGHT_BASIS;

import java.util.ArrayList;
import java.util.Optional;
import org.prongsai.columns.OitDisclosuresColumns;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.model.Site;
import org.prongsai.model.Value;
import org.prongsai.text.FiscalYear;

/**
 * Joins to the rows of scores what the catalogue of their year says. What it does not know may have
 * been entered, and stays.
 */
record ScoreNames(Site site) {

  /** A result with its period and the name of its level. */
  Row result(Row row) {
    var year = row.year();
    var ofYear = site.catalogue(year).flatMap(c -> c.level(row.text(LEVEL)));
    var level =
        row.localized(LEVEL).isEmpty() || ofYear.isPresent()
            ? ofYear.or(() -> nearestLevel(year, row.text(LEVEL)))
            : ofYear; // What the office calls it is not measured by another year.
    return named(
        status(row)
            .with(PERIOD_START, new Value.Day(year.start()))
            .with(PERIOD_END, new Value.Day(year.end())),
        LEVEL,
        level.map(Catalogue.Level::name));
  }

  /** The codes of levels are the same in all years, so another year's names it too. */
  private Optional<Catalogue.Level> nearestLevel(FiscalYear year, String code) {
    var nearest = new ArrayList<>(site.catalogues().tailMap(year).values());
    site.catalogues().headMap(year).values().forEach(before -> nearest.add(0, before));
    return nearest.stream().flatMap(catalogue -> catalogue.level(code).stream()).findFirst();
  }

  /** The name that the catalogue has; what it lacks may have been entered. */
  static Row named(Row row, String column, Optional<LocalizedText> name) {
    var given = row.localized(column);
    var known = name.orElse(LocalizedText.EMPTY);
    return row.with(
        column,
        new LocalizedText(
            known.th().isEmpty() ? given.th() : known.th(),
            known.en().isEmpty() ? given.en() : known.en()));
  }

  Row toolScore(Row row) {
    var tool = site.catalogue(row.year()).flatMap(c -> c.tool(row.text(TOOL), row.whole(PART)));
    var named = named(status(row), NAME, tool.map(Catalogue.Tool::name));
    return tool.flatMap(Catalogue.Tool::weight)
        .map(
            weight ->
                named
                    .with(WEIGHT, new Value.Decimal(weight))
                    .with(WEIGHT_BASIS, tool.get().weightBasis().code()))
        .orElse(named);
  }

  Row indicatorScore(Row row) {
    var indicator = site.catalogue(row.year()).flatMap(c -> c.indicator(row.whole(INDICATOR)));
    return named(status(row), NAME, indicator.map(Catalogue.Indicator::name))
        .with(TOOL, indicator.map(Catalogue.Indicator::tool).orElse(row.text(TOOL)));
  }

  Row questionScore(Row row) {
    var question = site.catalogue(row.year()).flatMap(c -> c.question(row.text(QUESTION)));
    var named =
        named(
                status(row),
                NAME,
                question
                    .map(Catalogue.Question::name)
                    .filter(name -> !name.isEmpty() || !row.localized(NAME).isEmpty())
                    .or(() -> itemName(row)))
            .with(TOOL, Catalogue.toolOf(row.text(QUESTION)));
    var group = question.map(Catalogue.Question::subIndicator).orElse("");
    return named
        .with(
            INDICATOR,
            question
                .map(Catalogue.Question::indicator)
                .filter(number -> number > 0)
                .map(number -> (Value) new Value.Whole(number))
                .or(() -> row.value(INDICATOR)))
        .with(SUB_INDICATOR, group.isEmpty() ? row.text(SUB_INDICATOR) : group)
        .with(NAME_BASIS, nameBasis(named, question));
  }

  /** The name that the office has for an item in its own table of items. */
  private Optional<LocalizedText> itemName(Row row) {
    return site.table("oit-disclosures").of(row.year()).stream()
        .filter(item -> item.text(OitDisclosuresColumns.ITEM).equals(row.text(QUESTION)))
        .map(item -> item.localized(OitDisclosuresColumns.NAME))
        .findFirst();
  }

  /** How a name is known: by the catalogue, or as the table that has it says. */
  private static String nameBasis(Row row, Optional<Catalogue.Question> question) {
    if (row.localized(NAME).isEmpty()) {
      return "";
    }
    var given = row.text(NAME_BASIS).isEmpty() ? Basis.STATED.code() : row.text(NAME_BASIS);
    return question
        .filter(known -> !known.name().isEmpty())
        .map(known -> known.nameBasis().code())
        .orElse(given);
  }

  /** The contract: status defaults to stated where there is a value. */
  private static Row status(Row row) {
    return row.text(STATUS).isEmpty()
        ? row.with(STATUS, row.value(SCORE).isPresent() ? "stated" : "not-stated")
        : row;
  }
}

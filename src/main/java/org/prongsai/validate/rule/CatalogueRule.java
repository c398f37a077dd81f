package org.prongsai.validate.rule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Dataset;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.validate.table.CheckedRow;
import org.prongsai.validate.table.CheckedTable;
import org.prongsai.validate.table.TableRule;

/** Codes of the assessment that a row refers to exist in the catalogue of its fiscal year. */
@AutoService(TableRule.class)
public final class CatalogueRule implements TableRule {

  public static final Rule YEAR_WITHOUT_CATALOGUE = Rule.error("year-without-catalogue");
  public static final Rule TOOL_UNKNOWN = Rule.error("tool-unknown");
  public static final Rule INDICATOR_UNKNOWN = Rule.error("indicator-unknown");
  public static final Rule QUESTION_UNKNOWN = Rule.error("question-unknown");
  public static final Rule ITEM_UNKNOWN = Rule.error("item-unknown");
  public static final Rule AREA_UNKNOWN = Rule.error("area-unknown");
  public static final Rule LEVEL_UNKNOWN = Rule.error("level-unknown");

  private static final Map<String, Rule> RULES =
      Map.of(
          "tools", TOOL_UNKNOWN,
          "indicators", INDICATOR_UNKNOWN,
          "questions", QUESTION_UNKNOWN,
          "items", ITEM_UNKNOWN,
          "areas", AREA_UNKNOWN,
          "levels", LEVEL_UNKNOWN);

  @Override
  public void check(CheckedTable table, Tables all, Problems problems) {
    if (table.dataset().ownToSite() || !table.dataset().yearly()) {
      return;
    }
    for (var row : table.rows()) {
      var year = row.row().year();
      var catalogue = all.catalogues().get(year);
      if (catalogue == null) {
        problems.add(
            YEAR_WITHOUT_CATALOGUE,
            Location.of(row.raw().location().file()),
            year,
            all.catalogues().keySet());
      } else {
        table.dataset().catalogueKeys().forEach(key -> check(row, key, catalogue, problems));
      }
    }
  }

  private static void check(
      CheckedRow row, Dataset.CatalogueKey key, Catalogue catalogue, Problems problems) {
    var text = row.row().text(key.field());
    var known = known(catalogue, key.list());
    // A list that the catalogue of a year does not have says nothing about the row.
    if (!text.isEmpty() && !known.isEmpty() && !known.contains(text)) {
      row.report(
          RULES.getOrDefault(key.list(), ForeignKeyRule.REFERENCE_MISSING),
          key.field(),
          problems,
          catalogue.year(),
          known);
    }
  }

  private static List<String> known(Catalogue catalogue, String list) {
    Stream<String> names =
        switch (list) {
          case "tools" -> catalogue.tools().stream().map(Catalogue.Tool::tool);
          case "indicators" ->
              catalogue.indicators().stream().map(i -> Integer.toString(i.indicator()));
          case "questions" -> catalogue.questions().stream().map(Catalogue.Question::question);
          case "items" -> catalogue.items().stream().map(Catalogue.Question::question);
          case "areas" -> catalogue.areas().stream().map(a -> Integer.toString(a.area()));
          case "levels" -> catalogue.levels().stream().map(Catalogue.Level::level);
          default -> Stream.empty();
        };
    return names.distinct().toList();
  }
}

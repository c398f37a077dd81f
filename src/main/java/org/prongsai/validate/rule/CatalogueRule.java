package org.prongsai.validate.rule;

import com.google.auto.service.AutoService;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.columns.ItaResultsColumns;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.FiscalYear;
import org.prongsai.validate.table.CheckedRow;
import org.prongsai.validate.table.CheckedTable;
import org.prongsai.validate.table.TableRule;

/**
 * Codes of the assessment that a row refers to exist in the catalogue of its fiscal year. Where
 * that does not know a kind of codes at all, it takes them as the table has them, and says so once.
 */
@AutoService(TableRule.class)
public final class CatalogueRule implements TableRule {

  public static final Rule CODES_AS_LISTED = Rule.note("codes-as-listed");
  public static final Rule INDICATOR_UNKNOWN = Rule.error("indicator-unknown");
  public static final Rule QUESTION_UNKNOWN = Rule.error("question-unknown");
  public static final Rule ITEM_UNKNOWN = Rule.error("item-unknown");
  public static final Rule AREA_UNKNOWN = Rule.error("area-unknown");
  public static final Rule LEVEL_UNKNOWN = Rule.error("level-unknown");

  /** Lists whose codes the data contract closes: a table can have no others. */
  private static final Set<String> CLOSED = Set.of("tools", "levels");

  private static final Map<String, Rule> RULES =
      Map.of(
          "indicators", INDICATOR_UNKNOWN,
          "questions", QUESTION_UNKNOWN,
          "items", ITEM_UNKNOWN,
          "areas", AREA_UNKNOWN);

  @Override
  public void check(CheckedTable table, Tables all, Problems problems) {
    if (table.dataset().ownToSite() || !table.dataset().yearly()) {
      return;
    }
    var keys = table.dataset().catalogueKeys();
    var taken = new LinkedHashMap<Map.Entry<Location, FiscalYear>, Taken>();
    for (var row : keys.isEmpty() ? List.<CheckedRow>of() : table.rows()) {
      var year = row.row().year();
      var catalogue = Optional.ofNullable(all.catalogues().get(year));
      for (var key : keys) {
        if (!check(row, key, catalogue, problems) && isOpen(key)) {
          var file = Location.of(row.raw().location().file());
          taken
              .computeIfAbsent(Map.entry(file, year), at -> new Taken(year))
              .add(key.list(), row.row().text(key.field()));
        } else if (key.list().equals("levels") && hasUnknownName(row.row(), catalogue)) {
          var file = Location.of(row.raw().location().file());
          taken
              .computeIfAbsent(Map.entry(file, year), at -> new Taken(year))
              .add(key.list(), levelName(row.row()));
        }
      }
    }
    taken.forEach((of, codes) -> codes.note(of.getKey(), problems));
  }

  /** Whether a row names a level of a year of which no level is known: nothing can be compared. */
  private static boolean hasUnknownName(Row row, Optional<Catalogue> catalogue) {
    return !levelName(row).isEmpty()
        && catalogue.map(Catalogue::levels).orElse(List.of()).isEmpty();
  }

  private static String levelName(Row row) {
    var name = row.localized(ItaResultsColumns.LEVEL);
    return name.th().isEmpty() ? name.en() : name.th();
  }

  /** Whether its codes may be more than the data contract names. */
  private static boolean isOpen(Dataset.CatalogueKey key) {
    return !CLOSED.contains(key.list());
  }

  /** The codes of a file of which the catalogue of the year knows nothing. */
  record Taken(FiscalYear year, Set<String> codes, Set<String> lists) {

    private static final int FEW = 6;

    Taken(FiscalYear year) {
      this(year, new LinkedHashSet<>(), new TreeSet<>());
    }

    void add(String list, String code) {
      codes.add(code);
      lists.add(file(year, list));
    }

    void note(Location file, Problems problems) {
      var few = codes.stream().limit(FEW).collect(Collectors.joining(", "));
      var some = codes.size() > FEW ? few + " …" : few;
      problems.add(CODES_AS_LISTED, file, some, year, String.join(", ", lists));
    }
  }

  /** Whether the catalogue of the year knows codes of this kind; one that it lacks is reported. */
  private static boolean check(
      CheckedRow row, Dataset.CatalogueKey key, Optional<Catalogue> catalogue, Problems problems) {
    var text = row.row().text(key.field());
    var known = catalogue.map(year -> known(year, key.list(), text)).orElse(List.of());
    boolean isUnknown = !text.isEmpty() && !known.isEmpty() && !known.contains(text);
    if (isUnknown && !isOpen(key)) {
      // The data contract has the code: it is the list of the site that is not whole.
      var file = Location.of(file(row.row().year(), key.list()));
      if (!problems.hasAt(file)) {
        problems.add(
            LEVEL_UNKNOWN, file, text, row.row().year(), known, row.at(key.field()).said());
      }
    } else if (isUnknown) {
      row.report(
          RULES.getOrDefault(key.list(), ForeignKeyRule.REFERENCE_MISSING),
          key.field(),
          problems,
          row.row().year(),
          known,
          file(row.row().year(), key.list()));
    }
    return text.isEmpty() || !known.isEmpty();
  }

  /** Where a site completes a list of a year. */
  static String file(FiscalYear year, String list) {
    var base = list.equals("items") ? "questions" : list;
    return "content/catalogues/" + year + "/" + base + ".csv";
  }

  /** The codes of a list that are of the kind of a code. */
  static List<String> known(Catalogue catalogue, String list, String code) {
    Stream<String> names =
        switch (list) {
          case "tools" -> catalogue.tools().stream().map(Catalogue.Tool::tool);
          case "indicators" ->
              catalogue.indicators().stream().map(i -> Integer.toString(i.indicator()));
          // Of a year the items may be known and the questions of the surveys not.
          case "questions" ->
              catalogue.questions().stream()
                  .map(Catalogue.Question::question)
                  .filter(question -> code.startsWith(question.substring(0, 1)));
          case "items" -> catalogue.items().stream().map(Catalogue.Question::question);
          case "areas" -> catalogue.areas().stream().map(a -> Integer.toString(a.area()));
          case "levels" -> catalogue.levels().stream().map(Catalogue.Level::level);
          default -> Stream.empty();
        };
    return names.distinct().toList();
  }
}

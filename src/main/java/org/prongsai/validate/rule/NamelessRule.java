package org.prongsai.validate.rule;

import com.google.auto.service.AutoService;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.prongsai.columns.ItaAnalysesColumns;
import org.prongsai.columns.ItaIndicatorScoresColumns;
import org.prongsai.columns.ItaMeasuresColumns;
import org.prongsai.columns.ItaQuestionScoresColumns;
import org.prongsai.columns.ItaToolScoresColumns;
import org.prongsai.columns.OitDisclosuresColumns;
import org.prongsai.model.Catalogue;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.FiscalYear;

/** What pages show has a name; the file in which names are missing is named once. */
@AutoService(SiteRule.class)
public final class NamelessRule implements SiteRule {

  public static final Rule NAME_UNKNOWN = Rule.warning("name-unknown");

  @Override
  public void check(CheckedSite site, Problems problems) {
    var missing = new LinkedHashMap<String, Set<String>>();
    var pages = new Nameless(site, missing);
    pages.add("ita-tool-scores", "tools", NamelessRule::tool, ItaToolScoresColumns.NAME);
    pages.add(
        "ita-indicator-scores",
        "indicators",
        of(ItaIndicatorScoresColumns.INDICATOR),
        ItaIndicatorScoresColumns.NAME);
    pages.add(
        "ita-question-scores",
        "questions",
        of(ItaQuestionScoresColumns.QUESTION),
        ItaQuestionScoresColumns.NAME);
    pages.add(
        "oit-disclosures", "questions", of(OitDisclosuresColumns.ITEM), OitDisclosuresColumns.NAME);
    pages.addAreas("ita-analyses", ItaAnalysesColumns.AREA);
    pages.addAreas("ita-measures", ItaMeasuresColumns.AREA);
    missing.forEach(
        (file, codes) -> {
          var year = file.split("/")[2];
          var numbers = codes.stream().allMatch(code -> Character.isDigit(code.charAt(0)));
          var list = numbers ? file.replaceAll(".*/|\\.csv$", "") : "";
          problems.add(NAME_UNKNOWN, Location.of(file), String.join(", ", codes), year, file, list);
        });
  }

  private static String tool(Row row) {
    return (row.text(ItaToolScoresColumns.TOOL) + " " + row.text(ItaToolScoresColumns.PART))
        .strip();
  }

  private static Function<Row, String> of(String column) {
    return row -> row.text(column);
  }

  /** Codes without a name by the file that would name them. */
  private record Nameless(CheckedSite site, Map<String, Set<String>> missing) {

    void add(String dataset, String list, Function<Row, String> code, String name) {
      for (var row : site.completed().tables().get(dataset).rows()) {
        add(row.year(), list, code.apply(row), row.localized(name));
      }
    }

    void addAreas(String dataset, String column) {
      for (var row : site.completed().tables().get(dataset).rows()) {
        var area = site.site().catalogue(row.year()).flatMap(c -> c.area(row.whole(column)));
        var name =
            area.map(Catalogue.Area::name)
                .filter(known -> !known.isEmpty())
                .orElseGet(() -> given(row.year(), row.text(column)));
        add(row.year(), "areas", row.text(column), name);
      }
    }

    /** The name that the office has for an area in its own table. */
    private LocalizedText given(FiscalYear year, String area) {
      return site.completed().tables().get("ita-analyses").of(year).stream()
          .filter(row -> row.text(ItaAnalysesColumns.AREA).equals(area))
          .map(row -> row.localized(ItaAnalysesColumns.AREA))
          .filter(name -> !name.isEmpty())
          .findFirst()
          .orElse(LocalizedText.EMPTY);
    }

    private void add(FiscalYear year, String list, String code, LocalizedText name) {
      if (name.isEmpty() && !code.isEmpty() && !isRefused(year, list, code)) {
        var file = CatalogueRule.file(year, list);
        missing.computeIfAbsent(file, key -> new LinkedHashSet<>()).add(code);
      }
    }

    /** Whether the year has such codes, and not this one: that is an error of its table. */
    private boolean isRefused(FiscalYear year, String list, String code) {
      var kind = list.equals("tools") ? code.replaceFirst(" .*", "") : code;
      var known =
          site.site()
              .catalogue(year)
              .map(c -> CatalogueRule.known(c, list, kind))
              .orElse(List.of());
      return !known.isEmpty() && !known.contains(kind);
    }
  }
}

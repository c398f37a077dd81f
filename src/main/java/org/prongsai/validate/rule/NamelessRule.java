package org.prongsai.validate.rule;

import com.google.auto.service.AutoService;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.prongsai.columns.ItaAnalysesColumns;
import org.prongsai.columns.ItaIndicatorScoresColumns;
import org.prongsai.columns.ItaMeasuresColumns;
import org.prongsai.columns.ItaQuestionScoresColumns;
import org.prongsai.columns.ItaToolScoresColumns;
import org.prongsai.columns.OitDisclosuresColumns;
import org.prongsai.ita.scoring.PrintedScores;
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
    pages.add("ita-tool-scores", "tools", PrintedScores::toolId, ItaToolScoresColumns.NAME);
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
          problems.add(NAME_UNKNOWN, Location.of(file), String.join(", ", codes), year, file);
        });
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
        var name = area.map(Catalogue.Area::name).orElse(LocalizedText.EMPTY);
        add(row.year(), "areas", row.text(column), name);
      }
    }

    private void add(FiscalYear year, String list, String code, LocalizedText name) {
      if (name.isEmpty() && !code.isEmpty() && !isRefused(year, list, code)) {
        var file = "content/catalogues/" + year + "/" + list + ".csv";
        missing.computeIfAbsent(file, key -> new LinkedHashSet<>()).add(code);
      }
    }

    /** Whether the year has such codes, and not this one: that is an error of its table. */
    private boolean isRefused(FiscalYear year, String list, String code) {
      var kind =
          list.equals("tools") ? code.replaceFirst("-.*", "").toUpperCase(Locale.ROOT) : code;
      var known =
          site.site()
              .catalogue(year)
              .map(c -> CatalogueRule.known(c, list, kind))
              .orElse(List.of());
      return !known.isEmpty() && !known.contains(kind);
    }
  }
}

package org.prongsai.validate.rule;

import static org.prongsai.columns.ItaReconciliationColumns.*;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.prongsai.folder.SiteFolder;
import org.prongsai.ita.scoring.Assessment;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.model.Settings;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.FiscalYear;
import org.prongsai.yaml.Yaml;

/** An allowance in {@code site.yml} still applies: the difference that it excuses exists. */
@AutoService(SiteRule.class)
public final class UnusedAllowanceRule implements SiteRule {

  @Override
  public void check(CheckedSite site, Problems problems) {
    var contradictions = new HashMap<FiscalYear, List<String>>();
    for (var allowance : site.site().settings().allowances()) {
      var contradicting =
          contradictions.computeIfAbsent(allowance.year(), year -> contradiction(site, year));
      boolean isUsed =
          allowance.isOfCatalogue()
              ? contradicts(site, allowance)
              : differs(site, allowance)
                  || contradicting.contains(allowance.figure())
                  || isImpossibleTotal(site, allowance);
      if (!isUsed) {
        problems.add(
            Rule.ALLOWANCE_UNUSED,
            place(site.sources().settings(), allowance),
            allowance.figure(),
            allowance.year());
      }
    }
  }

  private static boolean contradicts(CheckedSite site, Settings.Allowance allowance) {
    var all = site.sources().contradictions();
    return all.stream()
        .filter(one -> one.year().equals(allowance.year()))
        .anyMatch(one -> one.isMeant(allowance.figure(), all));
  }

  private static boolean isImpossibleTotal(CheckedSite site, Settings.Allowance allowance) {
    return allowance.figure().equals(LevelDecision.TOTAL)
        && site.completed().tables().get("ita-results").of(allowance.year()).stream()
            .anyMatch(row -> ToolRange.of(site.completed(), row).isPresent());
  }

  private static boolean differs(CheckedSite site, Settings.Allowance allowance) {
    return site.completed().tables().get("ita-reconciliation").rows().stream()
        .anyMatch(
            row ->
                row.text(VERDICT).equals("differs")
                    && row.year().equals(allowance.year())
                    && row.text(FIGURE).equals(allowance.figure()));
  }

  /** A figure may agree with those it follows from, and yet no scores of the items yield it. */
  private static List<String> contradiction(CheckedSite site, FiscalYear year) {
    return Optional.ofNullable(site.completed().assessments().get(year))
        .map(Assessment::contradiction)
        .orElse(List.of());
  }

  private static Location place(Optional<Yaml.Mapping> yaml, Settings.Allowance allowance) {
    var all = yaml.flatMap(settings -> settings.get("allow"));
    return all.filter(Yaml.Sequence.class::isInstance)
        .map(Yaml.Sequence.class::cast)
        .flatMap(list -> list.items().stream().filter(item -> is(item, allowance)).findFirst())
        .or(() -> all)
        .map(Yaml::location)
        .orElse(Location.of(SiteFolder.SETTINGS));
  }

  private static boolean is(Yaml item, Settings.Allowance allowance) {
    return item instanceof Yaml.Mapping mapping
        && holds(mapping, "figure", allowance.figure())
        && holds(mapping, "fiscal_year_be", allowance.year().toString());
  }

  private static boolean holds(Yaml.Mapping mapping, String key, String text) {
    return mapping.get(key).orElse(null) instanceof Yaml.Scalar scalar
        && scalar.text().equals(text);
  }
}

package org.prongsai.validate.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.folder.SiteFolder;
import org.prongsai.ita.scoring.Assessment;
import org.prongsai.model.Settings;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.FiscalYear;
import org.prongsai.yaml.Yaml;

/** A difference that was allowed is still there: the note on it would speak of nothing. */
final class AllowanceRule {

  private final Map<FiscalYear, Assessment> assessments;
  private final Map<FiscalYear, List<String>> contradictions = new HashMap<>();

  AllowanceRule(Map<FiscalYear, Assessment> assessments) {
    this.assessments = Map.copyOf(assessments);
  }

  /**
   * Reports what allows nothing.
   *
   * @param used allowances of figures that differ
   */
  void check(
      Optional<Yaml.Mapping> yaml,
      Settings settings,
      Collection<Settings.Allowance> used,
      Problems problems) {
    for (var allowance : settings.allowances()) {
      if (!used.contains(allowance) && !isOfContradiction(allowance)) {
        problems.add(
            Rule.ALLOWANCE_UNUSED,
            place(yaml, allowance),
            allowance.figure(),
            allowance.year().toString());
      }
    }
  }

  /** A figure may agree with those it follows from, and yet no scores of the items yield it. */
  private boolean isOfContradiction(Settings.Allowance allowance) {
    return contradictions
        .computeIfAbsent(
            allowance.year(),
            year ->
                Optional.ofNullable(assessments.get(year))
                    .map(Assessment::contradiction)
                    .orElse(List.of()))
        .contains(allowance.figure());
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

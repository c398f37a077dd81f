package org.prongsai.settings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.model.Settings;
import org.prongsai.problem.Rule;
import org.prongsai.yaml.Yaml;
import org.prongsai.yaml.YamlValues;

/** Reads {@code allow} of {@code site.yml}: problems that the agency knows of, with the reason. */
record AllowanceParser(YamlValues values) {

  private static final Set<String> KEYS = Set.of("rule", "fiscal_year_be", "figure", "reason");
  private static final List<String> RULES =
      List.of(Rule.FIGURE_DIFFERS.id(), Rule.CATALOGUE_DISAGREES.id(), Settings.TOTAL_IMPOSSIBLE);

  List<Settings.Allowance> parse(Yaml.Mapping yaml) {
    var example = "{rule: …, fiscal_year_be: …, figure: …, reason: …}";
    return values.mappings(yaml, "allow", example).stream()
        .filter(allowance -> !PrivacyAllowances.isOne(allowance)) // read there
        .flatMap(allowance -> parseOne(allowance).stream())
        .toList();
  }

  private Optional<Settings.Allowance> parseOne(Yaml.Mapping yaml) {
    values.refuseUnknownKeys(yaml, KEYS);
    values.requirePresent(yaml, "rule");
    var figure = values.requiredText(yaml, "figure");
    var year = values.requiredYear(yaml, "fiscal_year_be");
    var rule = values.choice(yaml, "rule", rules());
    var reason = new AllowanceReason(values).of(yaml);
    return rule.isEmpty() || year.isEmpty() || reason.isEmpty() || figure.isEmpty()
        ? Optional.empty()
        : Optional.of(new Settings.Allowance(rule.get(), year.get(), figure, reason.get()));
  }

  private static List<String> rules() {
    return Stream.concat(RULES.stream(), PrivacyAllowances.RULES.stream()).toList();
  }
}

package org.prongsai.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.privacy.CitizenNumber;
import org.prongsai.privacy.PrivateMatch;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.yaml.Yaml;
import org.prongsai.yaml.YamlValues;

/**
 * What {@code allow} of {@code site.yml} says of private data: what may be published after all, and
 * files that somebody has looked through. For a citizen number there is none. Remembers which of
 * them were used.
 */
public final class PrivacyAllowances {

  static final List<String> RULES =
      List.of(
          Rule.PERSONAL_TAX_ID.id(),
          Rule.PERSONAL_MOBILE.id(),
          Rule.PERSONAL_PHONE.id(),
          Rule.BANK_ACCOUNT.id(),
          Rule.PERSONAL_EMAIL.id(),
          Rule.HOME_ADDRESS.id(),
          Rule.FILE_NOT_SEARCHED.id());

  private static final Set<String> PHONES =
      Set.of(Rule.PERSONAL_MOBILE.id(), Rule.PERSONAL_PHONE.id());

  private static final Set<String> KEYS = Set.of("rule", "found", "file", "reason");

  private final List<Allowance> all = new ArrayList<>();
  private final Set<Allowance> used = new HashSet<>();
  private final YamlValues values;

  /** One entry; the file is empty where it holds for all, what is found where for all of a file. */
  private record Allowance(String rule, String found, String file, Location location) {}

  private PrivacyAllowances(YamlValues values) {
    this.values = values;
  }

  public static PrivacyAllowances of(Yaml.Mapping settings, Problems problems) {
    var allowances = new PrivacyAllowances(new YamlValues(problems));
    if (settings.get("allow").orElse(null) instanceof Yaml.Sequence sequence) {
      sequence.items().stream()
          .filter(Yaml.Mapping.class::isInstance)
          .map(Yaml.Mapping.class::cast)
          .filter(PrivacyAllowances::isOne)
          .forEach(allowances::parse);
    }
    return allowances;
  }

  /** Whether an entry is about private data. */
  static boolean isOne(Yaml.Mapping entry) {
    return entry.get("rule").orElse(null) instanceof Yaml.Scalar rule
        && (RULES.contains(rule.text()) || rule.text().equals(Rule.CITIZEN_NUMBER.id()));
  }

  private void parse(Yaml.Mapping entry) {
    if (values.choice(entry, "rule", RULES).isEmpty()) {
      return; // for a citizen number there is none
    }
    values.refuseUnknownKeys(entry, KEYS);
    boolean hasReason = new AllowanceReason(values).of(entry).isPresent();
    var rule = values.text(entry, "rule");
    boolean isFile = rule.equals(Rule.FILE_NOT_SEARCHED.id());
    // A directory has more numbers than anybody would write down.
    isFile |= rule.equals(Rule.PERSONAL_MOBILE.id()) && entry.get("found").isEmpty();
    var found = isFile ? "" : values.requiredText(entry, "found");
    var file = isFile ? values.requiredText(entry, "file") : values.text(entry, "file");
    boolean isComplete = hasReason && (isFile || !found.isEmpty()) && !(isFile && file.isEmpty());
    if (CitizenNumber.isIn(found)) {
      // The settings are sent around, and an allowance would keep the number there for ever.
      values.refuse(
          entry.get("found").orElseThrow(), Rule.YAML_VALUE, CitizenNumber.masked(found, ""));
    } else if (isComplete) {
      all.add(new Allowance(rule, found, file, entry.location()));
    }
  }

  /** Whether a finding in a file may be published. */
  public boolean allows(Rule rule, PrivateMatch finding, String file) {
    return use(all.stream().filter(a -> isOf(a, rule, file) && isMeant(a, finding)).findFirst());
  }

  /** Whether somebody has looked through a file that the program cannot search. */
  public boolean allowsUnsearched(String file) {
    return use(all.stream().filter(a -> isOf(a, Rule.FILE_NOT_SEARCHED, file)).findFirst());
  }

  private boolean use(Optional<Allowance> allowance) {
    allowance.ifPresent(used::add);
    return allowance.isPresent();
  }

  private static boolean isMeant(Allowance allowance, PrivateMatch finding) {
    return allowance.found().isEmpty()
        ? finding.isOfMobile()
        : finding.isMeantBy(allowance.found());
  }

  private static boolean isOf(Allowance allowance, Rule rule, String file) {
    boolean isPhone = PHONES.contains(rule.id()) && PHONES.contains(allowance.rule());
    return (isPhone || allowance.rule().equals(rule.id()))
        && (allowance.file().isEmpty()
            || allowance.file().equals(file)
            || allowance.file().equals(Location.of(file).path()));
  }

  /** Reports what allows nothing. */
  public void report(Problems problems) {
    for (var one : all) {
      if (!used.contains(one)) {
        problems.add(
            Rule.ALLOWANCE_UNUSED, one.location(), "", "", one.rule(), one.found(), one.file());
      }
    }
  }
}

package org.prongsai.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.prongsai.model.Settings;
import org.prongsai.problem.Rule;
import org.prongsai.yaml.Yaml;
import org.prongsai.yaml.YamlValues;

/** Reads {@code declare_none} of {@code site.yml}: datasets that have nothing in a year. */
record DeclaredNoneParser(YamlValues values) {

  private static final Set<String> KEYS = Set.of("dataset", "fiscal_year_be", "note");
  private static final List<String> DATASETS = List.of("procurement", "annual-performance");

  List<Settings.DeclaredNone> parse(Yaml.Mapping yaml) {
    var declared = new ArrayList<Settings.DeclaredNone>();
    for (var item : values.sequence(yaml, "declare_none")) {
      if (item instanceof Yaml.Mapping none) {
        values.refuseUnknownKeys(none, KEYS);
        values.requirePresent(none, "dataset");
        values.requirePresent(none, "note");
        var dataset = values.choice(none, "dataset", DATASETS);
        var year = values.requiredYear(none, "fiscal_year_be");
        if (dataset.isPresent() && year.isPresent()) {
          var note = values.localized(none, "note");
          declared.add(new Settings.DeclaredNone(dataset.get(), year.get(), note));
        }
      } else {
        values.refuse(item, Rule.YAML_VALUE, "{dataset: …, fiscal_year_be: …, note: …}");
      }
    }
    return declared;
  }
}

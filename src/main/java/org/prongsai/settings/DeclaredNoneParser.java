package org.prongsai.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.prongsai.model.Settings;
import org.prongsai.yaml.Yaml;
import org.prongsai.yaml.YamlValues;

/** Reads {@code declare_none} of {@code site.yml}: datasets that have nothing in a year. */
record DeclaredNoneParser(YamlValues values) {

  private static final Set<String> KEYS = Set.of("dataset", "fiscal_year_be", "note");
  private static final List<String> DATASETS = List.of("procurement", "annual-performance");

  List<Settings.DeclaredNone> parse(Yaml.Mapping yaml) {
    var declared = new ArrayList<Settings.DeclaredNone>();
    var example = "{dataset: …, fiscal_year_be: …, note: …}";
    for (var none : values.mappings(yaml, "declare_none", example)) {
      values.refuseUnknownKeys(none, KEYS);
      values.requirePresent(none, "dataset");
      values.requirePresent(none, "note");
      var dataset = values.choice(none, "dataset", DATASETS);
      var year = values.requiredYear(none, "fiscal_year_be");
      if (dataset.isPresent() && year.isPresent()) {
        var note = values.localized(none, "note");
        declared.add(new Settings.DeclaredNone(dataset.get(), year.get(), note));
      }
    }
    return declared;
  }
}

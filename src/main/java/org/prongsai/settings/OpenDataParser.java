package org.prongsai.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.prongsai.model.GdCatalog;
import org.prongsai.model.Settings;
import org.prongsai.problem.Rule;
import org.prongsai.yaml.Yaml;
import org.prongsai.yaml.YamlValues;

/** Reads the settings for open data catalogues: {@code gd_catalog} and {@code ocds_prefix}. */
record OpenDataParser(YamlValues values) {

  /** What {@code site.yml} says of the agency's open data. */
  Settings.OpenData parse(Yaml.Mapping site) {
    var prefix = values.text(site, "ocds_prefix");
    if (!prefix.isEmpty() && !prefix.matches("ocds-[a-z0-9]{6}")) {
      values.refuse(site.get("ocds_prefix").orElseThrow(), Rule.YAML_VALUE, "ocds-a1b2c3");
      prefix = "";
    }
    return new Settings.OpenData(gdCatalog(site), prefix);
  }

  /** The fields of the Government Data Catalog that a site or a dataset gives. */
  Map<String, String> gdCatalog(Yaml.Mapping yaml) {
    var fields = new LinkedHashMap<String, String>();
    var given = values.mappingOrEmpty(yaml, "gd_catalog", "{maintainer: …}");
    values.refuseUnknownKeys(given, GdCatalog.GIVEN);
    given.entries().keySet().forEach(key -> fields.put(key, values.text(given, key)));
    return fields;
  }
}

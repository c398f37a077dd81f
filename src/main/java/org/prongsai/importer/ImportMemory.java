package org.prongsai.importer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.folder.SiteFolder;
import org.prongsai.importer.sheet.ColumnChoices;
import org.prongsai.importer.sheet.Header;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.model.Dataset;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.yaml.Yaml;
import org.prongsai.yaml.YamlValues;

/**
 * What an office once said of the headings of its files, {@code content/import.yml}, so that the
 * next file needs no word.
 */
record ImportMemory(Map<String, ColumnChoices> choices) {

  static final String NAME = SiteFolder.IMPORT;
  private static final String MAP = "map";
  private static final String IGNORE = "ignore";

  /** What is remembered of all datasets; what cannot be understood is reported at its line. */
  static ImportMemory read(Path site, Problems problems) {
    var file = site.resolve(NAME);
    var choices = new LinkedHashMap<String, ColumnChoices>();
    if (Files.exists(file)) {
      SiteFolder.text(file, NAME, problems)
          .flatMap(text -> Yaml.read(text, NAME, problems))
          .ifPresent(yaml -> read(yaml, choices, new YamlValues(problems)));
    }
    return new ImportMemory(choices);
  }

  private static void read(
      Yaml.Mapping yaml, Map<String, ColumnChoices> choices, YamlValues values) {
    values.refuseUnknownKeys(yaml, datasets());
    for (var id : datasets()) {
      var own = values.mapping(yaml, id, "{map: …, ignore: …}");
      own.ifPresent(of -> choices.put(id, read(of, OfficeImport.shipped(id), values)));
    }
  }

  private static ColumnChoices read(Yaml.Mapping yaml, Dataset dataset, YamlValues values) {
    values.refuseUnknownKeys(yaml, List.of(MAP, IGNORE));
    var keys = new LinkedHashMap<String, String>();
    var allowed = ColumnChoices.allowed(dataset);
    values
        .mapping(yaml, MAP, "\"…\": " + allowed.get(0))
        .ifPresent(
            map ->
                map.entries()
                    .keySet()
                    .forEach(
                        heading ->
                            values
                                .choice(map, heading, allowed)
                                .ifPresent(k -> keys.put(heading, k))));
    for (var item : values.sequence(yaml, IGNORE)) {
      if (item instanceof Yaml.Scalar heading) {
        keys.put(heading.text(), Header.IGNORED);
      } else {
        values.refuse(item, Rule.YAML_VALUE, "- \"…\"");
      }
    }
    return new ColumnChoices(keys);
  }

  private static List<String> datasets() {
    return List.of(ImportKind.PROCUREMENT.dataset(), ImportKind.PERFORMANCE.dataset());
  }

  ColumnChoices of(Dataset dataset) {
    return choices.getOrDefault(dataset.id(), ColumnChoices.NONE);
  }

  /** The file with other choices of a dataset. */
  byte[] with(Dataset dataset, ColumnChoices changed) {
    var all = new LinkedHashMap<>(choices);
    all.put(dataset.id(), changed);
    var written = new LinkedHashMap<String, Object>();
    for (var id : datasets()) {
      var own = all.getOrDefault(id, ColumnChoices.NONE);
      if (!own.keys().isEmpty()) {
        written.put(id, asYaml(own));
      }
    }
    var text =
        "# หัวตารางของไฟล์ของหน่วยงานที่คำสั่ง import จำไว้ คำสั่งเขียนไฟล์นี้เอง แก้ด้วยมือได้\n"
            + Yaml.written(written);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> asYaml(ColumnChoices own) {
    var written = new LinkedHashMap<String, Object>();
    var mapped = new LinkedHashMap<String, String>();
    own.mapped().forEach(heading -> mapped.put(heading, own.keys().get(heading)));
    if (!mapped.isEmpty()) {
      written.put(MAP, mapped);
    }
    if (!own.ignored().isEmpty()) {
      written.put(IGNORE, own.ignored());
    }
    return written;
  }
}

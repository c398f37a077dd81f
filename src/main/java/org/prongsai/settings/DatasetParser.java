package org.prongsai.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;
import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.yaml.Yaml;
import org.prongsai.yaml.YamlValues;

/**
 * Reads a dataset descriptor: Frictionless Table Schema in YAML, with titles in both languages. The
 * program's own and a site's {@code dataset.yml} have the same form.
 */
public final class DatasetParser {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "title",
          "description",
          "yearly",
          "from_source",
          "primaryKey",
          "fields",
          "foreignKeys",
          "catalogue",
          "keywords",
          "gd_catalog");
  private final YamlValues values;

  public DatasetParser(Problems problems) {
    this.values = new YamlValues(problems);
  }

  /** The dataset that a descriptor describes; what is wrong with it is reported. */
  public Dataset parse(String id, Yaml.Mapping yaml, boolean ownToSite) {
    values.refuseUnknownKeys(yaml, KEYS);
    var fields = new ArrayList<Field>();
    if (ownToSite) {
      fields.addAll(leadingFields(yaml));
    }
    fields.addAll(fields(yaml));
    refuseUnknownColumns(yaml, fields);
    return new Dataset(
        id,
        values.localized(yaml, "title"),
        values.localized(yaml, "description"),
        values.flag(yaml, "yearly", true),
        fields,
        values.texts(yaml, "primaryKey"),
        foreignKeys(yaml),
        catalogueKeys(yaml),
        ownToSite,
        values.flag(yaml, "from_source", false),
        keywords(yaml),
        new OpenDataParser(values).gdCatalog(yaml));
  }

  /** The columns of a descriptor. */
  public List<Field> fields(Yaml.Mapping yaml) {
    var parser = new FieldParser(values);
    return values.mappings(yaml, "fields", "name: …").stream().map(parser::parse).toList();
  }

  private void refuseUnknownColumns(Yaml.Mapping yaml, List<Field> fields) {
    var names = fields.stream().map(Field::name).toList();
    for (var item : values.sequence(yaml, "primaryKey")) {
      if (!(item instanceof Yaml.Scalar name) || !names.contains(name.text())) {
        values.refuse(item, Rule.YAML_VALUE, String.join(", ", names));
      }
    }
  }

  /** A site's own dataset need not repeat the columns that every dataset starts with. */
  private List<Field> leadingFields(Yaml.Mapping yaml) {
    var given =
        values.sequence(yaml, "fields").stream()
            .filter(Yaml.Mapping.class::isInstance)
            .map(item -> values.text((Yaml.Mapping) item, "name"))
            .toList();
    var leading = new ArrayList<Field>();
    if (!given.contains(Dataset.AGENCY_ID)) {
      leading.add(
          computed(
              Dataset.AGENCY_ID,
              FieldType.STRING,
              Field.Origin.COMPUTED,
              new LocalizedText("รหัสหน่วยงาน", "Agency id")));
    }
    if (!given.contains(Dataset.FISCAL_YEAR) && values.flag(yaml, "yearly", true)) {
      leading.add(
          computed(
              Dataset.FISCAL_YEAR, FieldType.INTEGER, Field.Origin.KEY, Dataset.FISCAL_YEAR_TITLE));
    }
    return leading;
  }

  private static Field computed(
      String name, FieldType type, Field.Origin origin, LocalizedText title) {
    return new Field(
        name,
        type,
        origin,
        title,
        title,
        LocalizedText.EMPTY,
        0,
        Field.Constraints.NONE,
        Optional.empty(),
        List.of(),
        Map.of());
  }

  private Map<Language, List<String>> keywords(Yaml.Mapping yaml) {
    var words = new EnumMap<Language, List<String>>(Language.class);
    values
        .mapping(yaml, "keywords", "{th: […], en: […]}")
        .ifPresent(
            given -> {
              values.refuseUnknownKeys(given, List.of("th", "en"));
              for (var language : Language.values()) {
                words.put(language, values.texts(given, language.code()));
              }
            });
    return words;
  }

  private List<Dataset.ForeignKey> foreignKeys(Yaml.Mapping yaml) {
    var keys = new ArrayList<Dataset.ForeignKey>();
    for (var item : values.sequence(yaml, "foreignKeys")) {
      if (item instanceof Yaml.Mapping key
          && key.get("reference").orElse(null) instanceof Yaml.Mapping reference
          && !values.texts(key, "fields").isEmpty()
          && values.texts(key, "fields").size() == values.texts(reference, "fields").size()) {
        keys.add(
            new Dataset.ForeignKey(
                values.texts(key, "fields"),
                values.requiredText(reference, "resource"),
                values.texts(reference, "fields"),
                values.flag(key, "checked", true)));
      } else {
        values.refuse(item, Rule.YAML_VALUE, "fields: […], reference: {resource: …, fields: […]}");
      }
    }
    return keys;
  }

  private List<Dataset.CatalogueKey> catalogueKeys(Yaml.Mapping yaml) {
    var keys = new ArrayList<Dataset.CatalogueKey>();
    for (var item : values.sequence(yaml, "catalogue")) {
      if (item instanceof Yaml.Mapping key) {
        keys.add(
            new Dataset.CatalogueKey(
                values.requiredText(key, "field"), values.requiredText(key, "of")));
      }
    }
    return keys;
  }
}

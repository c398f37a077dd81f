package org.prongsai.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;
import org.prongsai.problem.Rule;
import org.prongsai.yaml.Yaml;
import org.prongsai.yaml.YamlValues;

/** Reads a column of a dataset descriptor: a field of Table Schema, with its codes. */
record FieldParser(YamlValues values) {

  private static final Set<String> FIELD_KEYS =
      Set.of(
          "name",
          "type",
          "origin",
          "title",
          "description",
          "unit",
          "decimals",
          "constraints",
          "default",
          "value",
          "categories",
          "words");
  private static final Set<String> CATEGORY_KEYS = Set.of("value", "title", "also");
  // A longer one, nested in itself, uses up the stack of whoever reads it.
  private static final int LONGEST_PATTERN = 500;
  private static final List<String> DECIMALS = List.of("0", "1", "2", "3", "4", "5", "6");
  private static final Set<String> CONSTRAINT_KEYS =
      Set.of("required", "minimum", "maximum", "pattern", "enum");

  /** The column that a mapping describes; what is wrong with it is reported. */
  Field parse(Yaml.Mapping yaml) {
    values.refuseUnknownKeys(yaml, FIELD_KEYS);
    var categories = categories(yaml);
    var constraints = withCodes(constraints(yaml), categories);
    return new Field(
        values.requiredText(yaml, "name"),
        type(yaml),
        origin(yaml),
        values.localized(yaml, "title"),
        values.localized(yaml, "description"),
        values.localized(yaml, "unit"),
        decimals(yaml),
        constraints,
        yaml.get("value").map(value -> values.text(yaml, "value")),
        categories,
        words(yaml, constraints.allowed()));
  }

  private int decimals(Yaml.Mapping yaml) {
    return values.choice(yaml, "decimals", DECIMALS).map(Integer::parseInt).orElse(0);
  }

  /** What people write for the codes of a closed list. */
  private Map<String, List<String>> words(Yaml.Mapping yaml, List<String> codes) {
    var words = new HashMap<String, List<String>>();
    values
        .mapping(yaml, "words", "{code: […]}")
        .ifPresent(
            given -> {
              values.refuseUnknownKeys(given, codes);
              codes.forEach(code -> words.put(code, values.texts(given, code)));
            });
    return words;
  }

  /** Table Schema's list of codes with their names. */
  private List<Field.Category> categories(Yaml.Mapping yaml) {
    var categories = new ArrayList<Field.Category>();
    var example = "{value: …, title: {th: …, en: …}}";
    for (var category : values.mappings(yaml, "categories", example)) {
      values.refuseUnknownKeys(category, CATEGORY_KEYS);
      categories.add(
          new Field.Category(
              values.requiredText(category, "value"),
              values.localized(category, "title"),
              values.texts(category, "also")));
    }
    return categories;
  }

  /** A column with categories allows their codes and no others. */
  private static Field.Constraints withCodes(
      Field.Constraints given, List<Field.Category> categories) {
    return categories.isEmpty()
        ? given
        : new Field.Constraints(
            given.required(),
            given.minimum(),
            given.maximum(),
            given.pattern(),
            categories.stream().map(Field.Category::value).toList());
  }

  private FieldType type(Yaml.Mapping yaml) {
    var names = List.of("string", "integer", "number", "date", "boolean");
    return values
        .choice(yaml, "type", names)
        .map(name -> FieldType.valueOf(name.toUpperCase(Locale.ROOT)))
        .orElse(FieldType.STRING);
  }

  private Field.Origin origin(Yaml.Mapping yaml) {
    return values
        .choice(yaml, "origin", List.of("key", "input", "optional", "catalogue", "computed"))
        .map(name -> Field.Origin.valueOf(name.toUpperCase(Locale.ROOT)))
        .orElse(Field.Origin.INPUT);
  }

  private Field.Constraints constraints(Yaml.Mapping yaml) {
    var constraints = values.mappingOrEmpty(yaml, "constraints", "{required: true}");
    values.refuseUnknownKeys(constraints, CONSTRAINT_KEYS);
    return new Field.Constraints(
        values.flag(constraints, "required", false),
        values.number(constraints, "minimum"),
        values.number(constraints, "maximum"),
        pattern(constraints),
        values.texts(constraints, "enum"));
  }

  private String pattern(Yaml.Mapping constraints) {
    var pattern = values.text(constraints, "pattern");
    try {
      if (pattern.length() > LONGEST_PATTERN) {
        throw new PatternSyntaxException("too long", "", -1);
      }
      Pattern.compile(pattern);
      return pattern;
    } catch (PatternSyntaxException e) {
      values.refuse(constraints.get("pattern").orElseThrow(), Rule.YAML_VALUE, "^[a-z]+$");
      return "";
    }
  }
}

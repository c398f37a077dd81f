package org.prongsai.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Settings;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.yaml.Yaml;
import org.prongsai.yaml.YamlValues;

/** Reads who the agency is and how it is reached, from {@code content/site.yml}. */
final class AgencyParser {

  private static final Set<String> CONTACT_KEYS = Set.of("address", "phone", "email");
  private static final Set<String> CHANNEL_KEYS = Set.of("complaint", "question");
  private static final Set<String> ADDRESSES = Set.of("website", "complaint_url");

  private final Dataset agency;
  private final Problems problems;
  private final YamlValues values;

  AgencyParser(Dataset agency, Problems problems) {
    this.agency = agency;
    this.problems = problems;
    this.values = new YamlValues(problems);
  }

  /** The columns of the dataset {@code agency}. */
  Map<String, String> columns(Yaml.Mapping yaml) {
    var columns = new LinkedHashMap<String, String>();
    var given = values.mapping(yaml, "agency", "{agency_id: example.go.th, name_th: …}");
    if (given.isEmpty()) {
      values.requirePresent(yaml, "agency");
      return columns;
    }
    var mapping = given.get();
    values.refuseUnknownKeys(mapping, agency.fields().stream().map(Field::name).toList());
    for (var field : agency.fields()) {
      var text =
          field.constraints().required()
              ? values.requiredText(mapping, field.name())
              : values.text(mapping, field.name());
      var pattern = field.constraints().pattern();
      if (!text.isEmpty() && !pattern.isEmpty() && !text.matches(pattern)) {
        problems.add(
            Rule.YAML_VALUE, mapping.get(field.name()).orElseThrow().location(), text, pattern);
      }
      if (ADDRESSES.contains(field.name())) {
        values.address(mapping, field.name());
      }
      if (!text.isEmpty()) {
        columns.put(field.name(), text);
      }
    }
    return columns;
  }

  /** What {@code contact} and {@code channels} say, else the columns of the agency. */
  Settings.Contact contact(Yaml.Mapping yaml, Map<String, String> columns) {
    var empty = new Yaml.Mapping(Map.of(), yaml.location());
    var contact = values.mapping(yaml, "contact", "{phone: …, address: …}").orElse(empty);
    var channels = values.mapping(yaml, "channels", "{complaint: https://…}").orElse(empty);
    values.refuseUnknownKeys(contact, CONTACT_KEYS);
    values.refuseUnknownKeys(channels, CHANNEL_KEYS);
    var address = values.localized(contact, "address");
    return new Settings.Contact(
        address.isEmpty() ? new LocalizedText(column(columns, "address_th"), "") : address,
        either(values.text(contact, "phone"), column(columns, "phone")),
        either(values.text(contact, "email"), column(columns, "email")),
        either(values.address(channels, "complaint"), column(columns, "complaint_url")),
        values.address(channels, "question"));
  }

  private static String column(Map<String, String> columns, String name) {
    return columns.getOrDefault(name, "");
  }

  private static String either(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }
}

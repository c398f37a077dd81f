package org.prongsai.settings;

import static org.prongsai.columns.AgencyColumns.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Settings;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.LimitedText;
import org.prongsai.yaml.Yaml;
import org.prongsai.yaml.YamlValues;

/** Reads who the agency is and how it is reached, from {@code content/site.yml}. */
final class AgencyParser {

  private static final Set<String> CONTACT_KEYS = Set.of("address", "phone", "email");
  private static final Set<String> CHANNEL_KEYS = Set.of("complaint", "question", "survey");
  private static final Set<String> ADDRESSES = Set.of(WEBSITE, COMPLAINT_URL);

  private final Dataset agency;
  private final YamlValues values;

  AgencyParser(Dataset agency, Problems problems) {
    this.agency = agency;
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
    values.refuseUnknownKeys(mapping, columnNames(), places());
    for (var field : agency.fields()) {
      var name = field.name();
      boolean isRequired = field.constraints().required();
      var text = isRequired ? values.requiredText(mapping, name) : values.text(mapping, name);
      var pattern = field.constraints().pattern();
      boolean isFree = text.isEmpty() || pattern.isEmpty();
      if (!isFree && !LimitedText.fits(Pattern.compile(pattern), text)) {
        values.refuse(mapping.get(name).orElseThrow(), Rule.YAML_VALUE, pattern);
      }
      if (ADDRESSES.contains(name)) {
        values.address(mapping, name);
      }
      columns.put(name, text);
    }
    columns.values().removeIf(String::isEmpty);
    return columns;
  }

  /** Points out Thai texts that have no English: a bilingual site shows them on both its pages. */
  void askForEnglish(Yaml.Mapping yaml, Problems problems) {
    if (!(yaml.get("agency").orElse(null) instanceof Yaml.Mapping mapping)) {
      return;
    }
    for (var field : agency.fields()) {
      var english = field.englishTwin().filter(columnNames()::contains);
      var thai = mapping.get(field.name());
      boolean isOpen =
          english.isPresent()
              && thai.isPresent()
              && !values.text(mapping, field.name()).isEmpty()
              && values.text(mapping, english.get()).isEmpty();
      if (isOpen) {
        var place = thai.get().location();
        problems.add(Rule.ENGLISH_MISSING, place, "", english.get(), field.name());
      }
    }
  }

  private List<String> columnNames() {
    return agency.fields().stream().map(Field::name).toList();
  }

  /** What each key of the file stands under; those of the outermost level under nothing. */
  Map<String, String> places() {
    var places = new LinkedHashMap<String, String>();
    columnNames().forEach(name -> places.put(name, "agency"));
    CONTACT_KEYS.forEach(name -> places.put(name, "contact"));
    CHANNEL_KEYS.forEach(name -> places.put(name, "channels"));
    SettingsParser.KEYS.forEach(name -> places.put(name, ""));
    return places;
  }

  /** What {@code contact} and {@code channels} say, else the columns of the agency. */
  Settings.Contact contact(Yaml.Mapping yaml, Map<String, String> columns) {
    var contact = values.mappingOrEmpty(yaml, "contact", "{phone: …, address: …}");
    var channels = values.mappingOrEmpty(yaml, "channels", "{complaint: https://…}");
    values.refuseUnknownKeys(contact, CONTACT_KEYS, places());
    values.refuseUnknownKeys(channels, CHANNEL_KEYS, places());
    var address = values.localized(contact, "address");
    return new Settings.Contact(
        address.isEmpty() ? new LocalizedText(column(columns, ADDRESS_TH), "") : address,
        either(values.text(contact, "phone"), column(columns, PHONE)),
        either(values.text(contact, "email"), column(columns, EMAIL)),
        either(values.address(channels, "complaint"), column(columns, COMPLAINT_URL)),
        values.address(channels, "question"),
        values.address(channels, "survey"));
  }

  private static String column(Map<String, String> columns, String name) {
    return columns.getOrDefault(name, "");
  }

  private static String either(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }
}

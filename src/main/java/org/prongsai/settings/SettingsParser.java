package org.prongsai.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.prongsai.folder.SiteFolder;
import org.prongsai.model.Dataset;
import org.prongsai.model.Language;
import org.prongsai.model.Settings;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.FiscalYear;
import org.prongsai.yaml.Yaml;
import org.prongsai.yaml.YamlValues;

/** Reads {@code content/site.yml}. */
public final class SettingsParser {

  static final List<String> KEYS =
      List.of(
          ("agency base_url languages as_of numerals licence draft approved_by approved_on contact"
                  + " channels theme source allow declare_none gd_catalog ocds_prefix submit_by keep host deploy whole_words")
              .split(" "));
  private static final List<String> HOSTS = List.of("apache", "iis", "static");

  private static final String DAY = "2024-11-30";
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private final AgencyParser agency;
  private final Problems problems;
  private final YamlValues values;

  /** The columns of the dataset {@code agency} are the keys of {@code agency:}. */
  public SettingsParser(Dataset agency, Problems problems) {
    this.problems = problems;
    this.values = new YamlValues(problems);
    this.agency = new AgencyParser(agency, problems);
  }

  /** The settings; a date that is given replaces the one in the file. */
  public Settings parse(Yaml.Mapping yaml, Optional<LocalDate> asOf) {
    values.refuseUnknownKeys(yaml, KEYS, agency.places());
    var agencyColumns = agency.columns(yaml);
    var contact = agency.contact(yaml, agencyColumns);
    var settings =
        new Settings(
            agencyColumns,
            baseUrl(yaml),
            languages(yaml),
            asOf.or(() -> date(yaml, "as_of", true)).orElse(Settings.UNREAD),
            thaiNumerals(yaml),
            licence(yaml),
            values.flag(yaml, "draft", false),
            approval(yaml),
            contact,
            new ThemeParser(values).parse(yaml),
            values.localized(yaml, "source"),
            new AllowanceParser(values).parse(yaml),
            new OpenDataParser(values).parse(yaml),
            new DeclaredNoneParser(values).parse(yaml),
            date(yaml, "submit_by", false),
            values.choice(yaml, "host", HOSTS).orElse(""),
            values.texts(yaml, "whole_words"));
    KeptNames.parse(yaml, values); // used by the build, wherever else the site is wrong
    DeploySettings.parse(yaml, values); // used by deploy alone
    askFor(yaml, settings);
    return settings;
  }

  /** What pages would show if the agency stated it: the report asks for it, never the page. */
  private void askFor(Yaml.Mapping yaml, Settings settings) {
    if (yaml.get("licence").isEmpty()) {
      problems.add(Rule.LICENCE_MISSING, Location.of(SiteFolder.SETTINGS), "licence");
    }
    if (settings.languages().contains(Language.EN)) {
      agency.askForEnglish(yaml, problems);
    }
    var contact = settings.contact();
    askFor("contact", "phone", contact.phone());
    askFor("contact", "address", contact.address().th() + contact.address().en());
    askFor("channels", "complaint", contact.complaintUrl());
  }

  private void askFor(String key, String part, String text) {
    if (text.isEmpty()) {
      var file = Location.of(SiteFolder.SETTINGS);
      problems.add(Rule.CONTACT_MISSING, file, key + "." + part, key, part);
    }
  }

  private String baseUrl(Yaml.Mapping yaml) {
    var text = values.requiredText(yaml, "base_url");
    if (text.isEmpty()) {
      return "https://invalid.example/";
    }
    var address = SiteAddress.read(text);
    if (address.isPresent()) {
      return address.get().toString();
    }
    values.refuse(
        yaml.get("base_url").orElseThrow(), Rule.YAML_VALUE, "https://www.example.go.th/ita/");
    return "https://invalid.example/";
  }

  private List<Language> languages(Yaml.Mapping yaml) {
    var codes = values.texts(yaml, "languages");
    if (!List.of(List.of(), List.of("th"), List.of("th", "en")).contains(codes)) {
      problems.add(
          Rule.YAML_VALUE, yaml.get("languages").orElseThrow().location(), codes, "[th], [th, en]");
    }
    boolean isBoth = codes.isEmpty() || codes.contains("en");
    return isBoth ? List.of(Language.TH, Language.EN) : List.of(Language.TH);
  }

  private List<Language> thaiNumerals(Yaml.Mapping yaml) {
    var mapping = values.mappingOrEmpty(yaml, "numerals", "{th: thai, en: arabic}");
    values.refuseUnknownKeys(mapping, List.of("th", "en"));
    return List.of(Language.values()).stream()
        .filter(
            language ->
                values
                    .choice(mapping, language.code(), List.of("thai", "arabic"))
                    .map("thai"::equals)
                    .orElse(language == Language.TH))
        .toList();
  }

  private Optional<Settings.Licence> licence(Yaml.Mapping yaml) {
    var given = values.mapping(yaml, "licence", "{name: …, url: https://…}");
    return given.map(
        licence -> {
          values.refuseUnknownKeys(licence, List.of("name", "url"));
          values.requirePresent(licence, "url");
          var name = values.localized(licence, "name");
          return new Settings.Licence(name, values.address(licence, "url"));
        });
  }

  private Optional<Settings.Approval> approval(Yaml.Mapping yaml) {
    var by = values.localized(yaml, "approved_by");
    var on = date(yaml, "approved_on", false);
    // One that is there and wrong has been told of.
    boolean isNamed = yaml.get("approved_by").isPresent();
    boolean isDated = yaml.get("approved_on").isPresent();
    if (isNamed != isDated) {
      problems.add(Rule.YAML_KEY_MISSING, yaml.location(), isNamed ? "approved_on" : "approved_by");
    }
    return by.isEmpty() ? Optional.empty() : on.map(day -> new Settings.Approval(by, day));
  }

  /** A year of the Buddhist Era would be shown 543 years later still. */
  private static boolean isCommonEra(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }

  private Optional<LocalDate> date(Yaml.Mapping yaml, String key, boolean required) {
    var text = required ? values.requiredText(yaml, key) : values.text(yaml, key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      var day = LocalDate.parse(text);
      if (isCommonEra(day)) {
        return Optional.of(day);
      }
      // Whoever typed a year of the Buddhist Era finds the same day to copy.
      var common = day.minusYears(FiscalYear.ERA_OFFSET);
      refuseDate(yaml, key, isCommonEra(common) ? common.toString() : DAY);
    } catch (DateTimeException e) {
      refuseDate(yaml, key, DAY);
    }
    return Optional.empty();
  }

  private void refuseDate(Yaml.Mapping yaml, String key, String example) {
    var place = yaml.get(key).orElseThrow().location();
    var line = "%s: \"%s\"".formatted(key, example);
    problems.add(Rule.YAML_VALUE, place, values.text(yaml, key), line, example.substring(0, 4));
  }
}

package org.prongsai.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.prongsai.model.LocalizedText;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.EditDistance;
import org.prongsai.text.FiscalYear;

/** Takes typed values out of YAML and reports what does not fit, each at its place. */
public record YamlValues(Problems problems) {

  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s/]+(/\\S*)?|mailto:[^\\s@]+@\\S+|tel:[0-9+-]+");
  // 1e999999999 is short as it is written, and without end where it is written out.
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,15}(\\.[0-9]{1,15})?");
  private static final Pattern THAI = Pattern.compile("[\u0E01-\u0E5B]");

  public void refuse(Yaml yaml, Rule rule, String expected) {
    problems.add(rule, yaml.location(), yaml instanceof Yaml.Scalar s ? s.text() : "", expected);
  }

  /** A key that nobody reads is a mistake; the nearest known one is named. */
  public void refuseUnknownKeys(Yaml.Mapping yaml, Collection<String> known) {
    refuseUnknownKeys(yaml, known, Map.of());
  }

  /**
   * The same, where a key may be one of another place in the file.
   *
   * @param places keys that are known elsewhere, each with the key above it, empty for none
   */
  public void refuseUnknownKeys(
      Yaml.Mapping yaml, Collection<String> known, Map<String, String> places) {
    var sorted = new TreeSet<>(known);
    yaml.entries()
        .forEach(
            (key, entry) -> {
              if (!known.contains(key)) {
                var above = places.getOrDefault(key, "");
                boolean isElsewhere = places.containsKey(key);
                var nearest = isElsewhere ? "" : EditDistance.nearest(key, sorted);
                problems.add(
                    Rule.YAML_KEY_UNKNOWN,
                    entry.keyLocation(),
                    key,
                    nearest,
                    sorted,
                    above,
                    isElsewhere && above.isEmpty() ? key : "",
                    isElsewhere || !nearest.isEmpty() ? "" : key);
              }
            });
  }

  public String requiredText(Yaml.Mapping yaml, String key) {
    requirePresent(yaml, key);
    return text(yaml, key);
  }

  public void requirePresent(Yaml.Mapping yaml, String key) {
    if (yaml.get(key).isEmpty()) {
      problems.add(Rule.YAML_KEY_MISSING, yaml.location(), key);
    }
  }

  public String text(Yaml.Mapping yaml, String key) {
    var value = yaml.get(key);
    if (value.isEmpty()) {
      return "";
    }
    if (value.get() instanceof Yaml.Scalar scalar) {
      return scalar.text();
    }
    problems.add(Rule.YAML_VALUE, value.get().location(), key, "a text");
    return "";
  }

  /** The mapping under a key; anything else that stands there is reported. */
  public Optional<Yaml.Mapping> mapping(Yaml.Mapping yaml, String key, String example) {
    var value = yaml.get(key).orElse(null);
    if (value instanceof Yaml.Mapping mapping) {
      return Optional.of(mapping);
    }
    if (value != null) {
      refuse(value, Rule.YAML_VALUE, example);
    }
    return Optional.empty();
  }

  /** The mapping under a key as {@link #mapping}, with nothing in it where there is none. */
  public Yaml.Mapping mappingOrEmpty(Yaml.Mapping yaml, String key, String example) {
    return mapping(yaml, key, example).orElse(new Yaml.Mapping(Map.of(), yaml.location()));
  }

  /** A text in both languages: {@code {th: …, en: …}}, or one text that serves both. */
  public LocalizedText localized(Yaml.Mapping yaml, String key) {
    var value = yaml.get(key).orElse(null);
    if (value instanceof Yaml.Scalar scalar) {
      // Thai words serve one language; a code or a number serves both.
      return THAI.matcher(scalar.text()).find()
          ? new LocalizedText(scalar.text(), "")
          : LocalizedText.same(scalar.text());
    }
    if (value instanceof Yaml.Mapping mapping) {
      refuseUnknownKeys(mapping, List.of("th", "en"));
      return new LocalizedText(text(mapping, "th"), text(mapping, "en"));
    }
    if (value != null) {
      refuse(value, Rule.YAML_VALUE, "{th: …, en: …}");
    }
    return LocalizedText.EMPTY;
  }

  public List<Yaml> sequence(Yaml.Mapping yaml, String key) {
    var value = yaml.get(key).orElse(null);
    if (value instanceof Yaml.Sequence sequence) {
      return sequence.items();
    }
    if (value != null) {
      problems.add(Rule.YAML_VALUE, value.location(), key, "- …");
    }
    return List.of();
  }

  /** The mappings of a sequence; anything else that stands in it is reported. */
  public List<Yaml.Mapping> mappings(Yaml.Mapping yaml, String key, String example) {
    var mappings = new ArrayList<Yaml.Mapping>();
    for (var item : sequence(yaml, key)) {
      if (item instanceof Yaml.Mapping mapping) {
        mappings.add(mapping);
      } else {
        refuse(item, Rule.YAML_VALUE, example);
      }
    }
    return mappings;
  }

  public List<String> texts(Yaml.Mapping yaml, String key) {
    return sequence(yaml, key).stream()
        .filter(Yaml.Scalar.class::isInstance)
        .map(item -> ((Yaml.Scalar) item).text())
        .toList();
  }

  public boolean flag(Yaml.Mapping yaml, String key, boolean otherwise) {
    return choice(yaml, key, List.of("true", "false")).map("true"::equals).orElse(otherwise);
  }

  /** One of the words that are allowed, in capitals or not. */
  public Optional<String> choice(Yaml.Mapping yaml, String key, List<String> allowed) {
    var text = text(yaml, key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var found = allowed.stream().filter(text::equalsIgnoreCase).findFirst();
    if (found.isEmpty()) {
      problems.add(Rule.YAML_VALUE, yaml.get(key).orElseThrow().location(), text, allowed);
    }
    return found;
  }

  public Optional<BigDecimal> number(Yaml.Mapping yaml, String key) {
    var text = text(yaml, key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (NUMBER.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text));
    }
    problems.add(Rule.YAML_VALUE, yaml.get(key).orElseThrow().location(), text, "12.5");
    return Optional.empty();
  }

  /** A fiscal year in the Buddhist Era; one that is missing or cannot be is reported. */
  public Optional<FiscalYear> requiredYear(Yaml.Mapping yaml, String key) {
    requirePresent(yaml, key);
    var number = number(yaml, key).map(BigDecimal::intValue);
    if (number.isPresent() && !FiscalYear.isPlausible(number.get())) {
      refuse(yaml.get(key).orElseThrow(), Rule.YAML_VALUE, "2567");
      return Optional.empty();
    }
    return number.map(FiscalYear::new);
  }

  /** An address that pages link to: a relative one would lead nowhere from every page. */
  public String address(Yaml.Mapping yaml, String key) {
    var text = text(yaml, key);
    if (!text.isEmpty() && !ADDRESS.matcher(text).matches()) {
      refuse(yaml.get(key).orElseThrow(), Rule.YAML_VALUE, "https://www.example.go.th/page");
    }
    return text;
  }
}

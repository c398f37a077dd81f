package org.prongsai.settings;

import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.model.LocalizedText;
import org.prongsai.problem.Rule;
import org.prongsai.yaml.Yaml;
import org.prongsai.yaml.YamlValues;

/** Reads the reason of an allowance; one without letters, such as dots, is refused. */
record AllowanceReason(YamlValues values) {

  private static final String KEY = "reason";
  private static final String EXAMPLE = "{th: เอกสารพิมพ์ไว้เช่นนี้, en: The document has it so}";

  /** The reason of an entry; absent, and reported, where it says nothing. */
  Optional<LocalizedText> of(Yaml.Mapping entry) {
    values.requirePresent(entry, KEY);
    var reason = values.localized(entry, KEY);
    var stated = entry.get(KEY);
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    boolean isEnglishEmpty = !reason.en().isEmpty() && saysNothing(reason.en());
    if (saysNothing(reason.th()) || isEnglishEmpty) {
      values.refuse(place(stated.get(), isEnglishEmpty), Rule.YAML_VALUE, EXAMPLE);
      return Optional.empty();
    }
    return Optional.of(reason);
  }

  private static boolean saysNothing(String text) {
    return text.codePoints().noneMatch(Character::isLetter);
  }

  /** The text that says nothing, or the entry where there is none. */
  private static Yaml place(Yaml reason, boolean isEnglishEmpty) {
    return reason instanceof Yaml.Mapping mapping
        ? Stream.of(isEnglishEmpty ? "en" : "th")
            .flatMap(language -> mapping.get(language).stream())
            .findFirst()
            .orElse(reason)
        : reason;
  }
}

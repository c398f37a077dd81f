package org.prongsai.settings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.model.Colour;
import org.prongsai.model.Theme;
import org.prongsai.problem.Rule;
import org.prongsai.yaml.Yaml;
import org.prongsai.yaml.YamlValues;

/** Reads {@code theme:}. A colour that cannot be read as text is refused, the nearest named. */
record ThemeParser(YamlValues values) {

  static final Rule THEME_CONTRAST = Rule.error("theme-contrast");

  private static final String BRAND = "brand";
  private static final String BRAND_DARK = "brand-dark";
  private static final String EMBLEM = "emblem";
  private static final String COLOUR = "\"#0b5a54\"";
  private static final Pattern PICTURE =
      Pattern.compile("(?:content/)?files/(\\S.*\\.(?i:png|jpe?g|webp|svg))");

  Theme parse(Yaml.Mapping yaml) {
    var mapping = values.mappingOrEmpty(yaml, "theme", "{brand: " + COLOUR + "}");
    values.refuseUnknownKeys(mapping, Set.of(BRAND, BRAND_DARK, EMBLEM));
    return new Theme(
        colour(mapping, BRAND, false), colour(mapping, BRAND_DARK, true), emblem(mapping));
  }

  private Optional<Colour> colour(Yaml.Mapping theme, String key, boolean onDark) {
    var place = theme.get(key);
    if (place.isEmpty()) {
      return Optional.empty();
    }
    var colour = Colour.read(values.text(theme, key));
    if (colour.isEmpty()) {
      values.refuse(place.get(), Rule.YAML_VALUE, COLOUR);
      return Optional.empty();
    }
    double contrast = Theme.lowestContrast(colour.get(), onDark);
    if (contrast < Theme.READABLE) {
      values
          .problems()
          .add(
              THEME_CONTRAST,
              place.get().location(),
              key,
              colour.get(),
              // Never up to the ratio that it falls short of.
              BigDecimal.valueOf(contrast).setScale(2, RoundingMode.DOWN),
              Theme.READABLE,
              Theme.readable(colour.get(), onDark));
    }
    return colour;
  }

  private String emblem(Yaml.Mapping theme) {
    var text = values.text(theme, EMBLEM);
    var path = PICTURE.matcher(text);
    if (!text.isEmpty() && !path.matches()) {
      values.refuse(theme.get(EMBLEM).orElseThrow(), Rule.YAML_VALUE, "files/emblem.png");
    }
    return path.matches() ? path.group(1) : "";
  }
}

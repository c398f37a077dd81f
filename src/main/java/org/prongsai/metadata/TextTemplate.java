package org.prongsai.metadata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that ships with the program, with names in braces where something is to be filled in. */
record TextTemplate(String text) {

  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

  /**
   * @param name of the resource beside this class
   */
  static TextTemplate read(String name) {
    try (var in = TextTemplate.class.getResourceAsStream(name)) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new TextTemplate(text.replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** The text with a value in each of its places; a name without a value stays as it is. */
  String filled(Map<String, String> values) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
  }
}

package org.prongsai.metadata;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.text.ShippedText;

/** A text that ships with the program, with placeholders in braces. */
record TextTemplate(String text) {

  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

  /**
   * @param name of the file among those of this package
   */
  static TextTemplate read(String name) {
    return new TextTemplate(ShippedText.read("/org/prongsai/metadata/" + name));
  }

  /** The text with a value in each of its places; a name without a value stays as it is. */
  String filled(Map<String, String> values) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
  }
}

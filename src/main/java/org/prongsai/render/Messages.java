package org.prongsai.render;

import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.model.Language;

/** The words of pages in one language. */
public final class Messages {

  private static final Pattern ARGUMENT = Pattern.compile("\\{([0-9])}");

  private final Language language;
  private final Map<String, String> words;

  private Messages(Language language, Map<String, String> words) {
    this.language = language;
    this.words = words;
  }

  /** Words of a language; of two layers that have the same key the later one counts. */
  public static Messages load(Language language, List<Map<String, String>> layers) {
    var words = new TreeMap<String, String>();
    layers.forEach(words::putAll);
    return new Messages(language, words);
  }

  /**
   * The words under a key, {@code {0}}, {@code {1}} … replaced by the arguments.
   *
   * @throws MissingResourceException where there are none: a page never shows a blank
   * @throws IllegalArgumentException where the words ask for an argument that is not given
   */
  public String get(String key, Object... args) {
    var found = words.get(key);
    if (found == null || found.isBlank()) {
      throw new MissingResourceException(
          "no words for " + key + " in " + language.code(), Messages.class.getName(), key);
    }
    return ARGUMENT
        .matcher(found)
        .replaceAll(
            argument -> {
              int index = Integer.parseInt(argument.group(1));
              if (index >= args.length) {
                throw new IllegalArgumentException(
                    "the words of " + key + " ask for {" + index + "}, which is not given");
              }
              return Matcher.quoteReplacement(String.valueOf(args[index]));
            });
  }
}
